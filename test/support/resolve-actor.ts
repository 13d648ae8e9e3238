import { loadGazetteer } from '../../src/lexicon/gazetteer/gazetteer.js';
import { createResolveActor } from '../../src/lexicon/lookup/resolve-actor.js';
import { loadLookupRules } from '../../src/lexicon/lookup/rules.js';

const DATA = new URL('../../data/', import.meta.url);

/** Looks names up in the committed gazetteer. */
export const resolveActor = createResolveActor(loadGazetteer(DATA), loadLookupRules(DATA));
