import { basename } from 'node:path';
import { loadTools } from '../../ingest/ingest.js';
import { checkData } from '../../lexicon/check/check-data.js';
import type { Finding } from '../../lexicon/check/finding.js';
import { prettyJson } from '../pretty-json.js';
import { DATA } from '../settings.js';
import { print } from '../terminal.js';
import { countFired, neverFired, type Fired } from './fired.js';

export interface CheckDataOptions {
  readonly all: boolean;
  readonly format: 'text' | 'json';
}

/** Prints what is wrong with data/, and with articles what fires on them. @returns exit code: 1 where a row is wrong or an article can't be read */
export async function runCheckData(articles: readonly string[], { all, format }: CheckDataOptions): Promise<number> {
  const findings = checkData(DATA);
  const wrong = findings.some(({ level }) => level === 'error');
  const tools = articles.length && !wrong ? loadTools() : null;
  const fired = tools && (await countFired(articles, tools));
  const silent = tools && fired && neverFired(fired, tools);
  if (format === 'json') {
    await print(prettyJson({ findings, fired: fired && { articles: fired.articles, actors: Object.fromEntries(fired.actors), rules: Object.fromEntries(fired.rules) }, never: silent && { actors: Object.fromEntries(silent.actors), rules: silent.rules } }));
  } else {
    await print([...formatFindings(findings, all), ...(fired && silent ? formatFired(fired, silent, all) : [])].join('\n'));
  }
  return wrong || fired?.failed ? 1 : 0;
}

function formatFindings(findings: readonly Finding[], all: boolean): string[] {
  const count = (level: Finding['level']): number => findings.filter((finding) => finding.level === level).length;
  const shown = findings.filter(({ level }) => all || level !== 'note');
  return [
    ...shown.map(({ level, file, line, problem, remedy }) => `${level.padEnd(8)} ${basename(file)}${line === null ? '' : `:${line}`}: ${problem} — ${remedy}`),
    `${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes`,
  ];
}

function formatFired({ articles, actors, rules }: Fired, never: ReturnType<typeof neverFired>, all: boolean): string[] {
  const list = (ids: readonly string[]): string[] => (all ? ids.map((id) => `  ${id}`) : []);
  return [
    '', `${articles} articles`,
    `rules that fired: ${[...rules].sort(([, a], [, b]) => b - a).map(([id, times]) => `${id} ${times}`).join(', ')}`,
    `rules that never fired: ${never.rules.length}`, ...list(never.rules),
    `actors that were meant: ${actors.size}`,
    ...[...never.actors].flatMap(([kind, ids]) => [`${kind} rows that never fired: ${ids.length}`, ...list(ids)]),
  ];
}
