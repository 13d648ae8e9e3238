import { readFileSync, readdirSync } from 'node:fs';
import { SAMPLES } from '../settings.js';

/** A query to show, with the question that its first line asks in a comment. */
export interface DemoQuery {
  readonly question: string;
  readonly graphql: string;
}

/** The queries under samples/queries, in order. */
export function demoQueries(): DemoQuery[] {
  const folder = new URL('queries/', SAMPLES);
  return readdirSync(folder).sort().map((file) => {
    const [comment, ...lines] = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
    return { question: comment!.replace(/^#\s*/, ''), graphql: lines.join('\n') };
  });
}
