import type { Knowledge } from '../../src/graph/write/unit.js';
import { loadIdentityRules } from '../../src/lexicon/identity-rules.js';
import { loadOntology } from '../../src/lexicon/ontology.js';

const DATA = new URL('../../data/', import.meta.url);

/** What the committed data says of kinds and of when two tellings are one happening. */
export const KNOWLEDGE: Knowledge = { scores: loadOntology(DATA), identity: loadIdentityRules(DATA) };
