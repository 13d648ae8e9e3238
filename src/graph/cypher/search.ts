import { holdsWords } from './compare.js';
import { ACTOR_REF } from './properties.js';
import { columns, createBinder, where, type Statement } from './statement.js';

/** Actors whose name and aliases hold all the words. */
export function searchActors(words: string, limit: number): Statement {
  const binder = createBinder();
  return { text: `MATCH (a:Actor)\n${where([...holdsWords('a.search', words, binder), "a.mergedInto = ''"])}\nRETURN ${columns('a', [...ACTOR_REF, 'aliases'])} ORDER BY size(a.search), a.id LIMIT ${limit}`, params: binder.params };
}

/** Reports that stand whose sentence holds all the words, those published last first. */
export function searchReports(words: string, limit: number): Statement {
  const binder = createBinder();
  const text = [
    'MATCH (t:Telling)<-[:TELLS]-(r:Report)-[:`IN`]->(a:Article)',
    where([...holdsWords('r.search', words, binder), "r.retracted = ''", "a.retracted = ''"]),
    `RETURN r.id AS id, t.event AS event, r.sentence AS sentence, r.confidence AS confidence, r.reported AS reported ORDER BY reported DESC, id LIMIT ${limit}`,
  ];
  return { text: text.join('\n'), params: binder.params };
}
