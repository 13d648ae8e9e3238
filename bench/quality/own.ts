// How well news of our own wording is read, in which every event is annotated (bench/quality/own; its README says how it was made).
//   npx tsx bench/quality/own.ts SHARED [FOLDER] > bench/quality/own.json      SHARED holds eval/lib.mjs, which says when two names are one
// Mistakes in the half that may be read go to FOLDER/mistakes.txt; those of the other half are counted alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIngest, loadTools } from '../../src/ingest/ingest.js';
import type { SameName } from '../../scripts/train/choice/example.js';
import { rawOfOwn, readOwnTexts, type OwnText } from '../../scripts/train/choice/told-by-own.js';
import { matchEvents, type Read } from './match-events.js';
import { tally } from './tally.js';

const [shared = '', folder = ''] = process.argv.slice(2);
const { sameName } = await import(pathToFileURL(resolve(shared, 'eval/lib.mjs')).href) as { sameName: SameName };
const ingest = createIngest(loadTools());
const mistakes: string[] = [];
const result: Record<string, object> = {};
for (const [half, heldOut] of [['read', false], ['held out', true]] as const) {
  for (const { file, texts } of readOwnTexts(heldOut)) {
    const read = texts.map(readText);
    result[`${file}, ${half}`] = tally(read);
    if (!heldOut) mistakes.push(...read.flatMap(described));
  }
}
console.log(JSON.stringify(result, null, 1));
if (folder !== '') {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'mistakes.txt'), mistakes.join('\n'));
}

function readText(told: OwnText): Read {
  const { id, text, events } = told;
  const found = ingest(rawOfOwn(told)).events.filter(({ status }) => status !== 'NEGATED');
  return { id, text, ...matchEvents(found, events.filter(({ status }) => status !== 'NEGATED'), sameName) };
}

function described({ id, text, missed, extra }: Read): readonly string[] {
  const names = (some: readonly string[]): string => some.join(' + ');
  const lines = [
    ...missed.map(({ kind, status, source, target }) => `  missed ${names(source)} -[${kind} ${status}]-> ${names(target)}`),
    ...extra.map(({ kind, status, source, target, reports: [{ trigger, rule }] }) => `  extra  ${names(source.map((p) => p.text))} -[${kind} ${status} "${trigger.text}" ${rule}]-> ${names(target.map((p) => p.text))}`),
  ];
  return lines.length === 0 ? [] : [`${id} ${text}`, ...lines, ''];
}
