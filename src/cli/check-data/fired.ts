import { stat } from 'node:fs/promises';
import { readDocument } from '../../ingest/document/read-document.js';
import { readEvents, type Tools } from '../../ingest/ingest.js';
import { fileError } from '../../ingest/source/file-error.js';
import { readSources } from '../../ingest/source/read-sources.js';
import { groupBy } from '../../model/group-by.js';
import { EntenteError, InputError } from '../../model/errors.js';
import { warn } from '../terminal.js';

/** How often each actor with a row was meant, and each rule found an event. */
export interface Fired {
  readonly articles: number;
  /** Articles that can't be read. */
  readonly failed: number;
  readonly actors: ReadonlyMap<string, number>;
  readonly rules: ReadonlyMap<string, number>;
}

/** Reads the articles and counts what fires; one that can't be read is reported and left out. @throws InputError for a path that isn't there */
export async function countFired(paths: readonly string[], tools: Tools): Promise<Fired> {
  for (const path of paths) if (path !== '-') await stat(path).catch((error: unknown) => { throw fileError(path, error); });
  const [actors, rules]: [Map<string, number>, Map<string, number>] = [new Map(), new Map()];
  const add = (counts: Map<string, number>, key: string): void => { counts.set(key, (counts.get(key) ?? 0) + 1); };
  let [articles, failed] = [0, 0];
  for await (const item of readSources(paths, process.stdin)) {
    try {
      if (item instanceof InputError) throw item;
      const { article, paragraphs } = readDocument(item);
      const { mentions, events } = readEvents(article, paragraphs, tools);
      articles++;
      for (const { actor } of mentions) if (actor && tools.lexicon.gazetteer.actors.has(actor.id)) add(actors, actor.id);
      for (const event of events) for (const { rule } of event.reports) add(rules, rule);
    } catch (error) {
      if (!(error instanceof EntenteError)) throw error;
      warn(error.line);
      failed++;
    }
  }
  return { articles, failed, actors, rules };
}

/** What never fired: actors by kind, and rules. */
export function neverFired({ actors, rules }: Fired, { lexicon }: Tools): { actors: ReadonlyMap<string, readonly string[]>; rules: readonly string[] } {
  const silent = [...lexicon.gazetteer.actors.values()].filter(({ id }) => !actors.has(id));
  const byKind = groupBy(silent, ({ kind }) => kind);
  return {
    actors: new Map([...byKind].map(([kind, list]) => [kind, list.map(({ id }) => id)])),
    rules: lexicon.rules.rules.map(({ id }) => id).filter((id) => !rules.has(id)),
  };
}
