import { day } from '../../lexicon/gazetteer/cells.js';
import type { ActorAnswer } from '../../lexicon/lookup/resolve-actor.js';
import { UsageError } from '../../model/errors.js';
import { prettyJson } from '../pretty-json.js';
import { print } from '../terminal.js';
import { actorLookup } from './actor-lookup.js';

export interface RunResolveOptions {
  readonly on?: string;
  readonly limit: number;
  readonly format: 'text' | 'json';
}

/** Prints who a name may mean. */
export async function runResolve(name: string, { on, limit, format }: RunResolveOptions): Promise<void> {
  if (name.trim() === '') throw new UsageError('no name is given', 'ask for one, for example entente resolve "French president"');
  if (on !== undefined && !day.safeParse(on).success) throw new UsageError(`'${on}' is no day`, 'give --on YYYY-MM-DD');
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit is no number of answers', 'give a whole number from 1');
  const answers = actorLookup()(name, { on: on ?? null, limit });
  if (format === 'json') return print(prettyJson(answers));
  await print(answers.length > 0 ? answers.map(formatAnswer).join('\n') : `nobody known is meant by '${name}'`);
}

function formatAnswer({ id, name, kind, country, score, features, offices }: ActorAnswer): string {
  const why = features.map(({ feature, weight }) => `${feature} ${weight}`).join(', ');
  const held = offices.map(({ office, of, from, to }) => `    ${office} of ${of}, ${from} to ${to ?? 'now'}`);
  return [`${score.toFixed(2)}  ${id}  ${name}  ${kind}  ${country ?? '-'}  (${why})`, ...held].join('\n');
}
