import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { EVENT_KINDS, PLOVER_TYPES, QUAD_CLASSES, type EventKind } from '../model/kinds.js';
import { readDocument } from './read-data.js';

const KindRow = z.strictObject({
  plover: z.enum(PLOVER_TYPES),
  mode: z.string().nullable().default(null),
  cameo: z.string().regex(/^\d{2,4}$/),
  quad: z.enum(QUAD_CLASSES),
  score: z.number().min(-10).max(10),
  reciprocal: z.boolean(),
  anonymous: z.boolean().default(false),
  conditional: z.boolean().default(false),
  aimless: z.boolean().default(false),
  deadly: z.boolean().default(false),
  shared: z.boolean().default(false),
  literal: z.boolean().default(false),
  counted: z.boolean().default(false),
  promised: z.enum([...EVENT_KINDS, 'SAME']),
  refused: z.enum(EVENT_KINDS),
  content: z.enum(['NONE', 'CLAIM', 'FACT']),
});
const File = z.strictObject(Object.fromEntries(EVENT_KINDS.map((kind) => [kind, KindRow])) as Record<EventKind, typeof KindRow>);

/** What an event kind is: its codes, class, score, and how its plans and refusals count. */
export type KindInfo = Readonly<z.infer<typeof KindRow>>;
export type Ontology = Readonly<Record<EventKind, KindInfo>>;

/** Reads data/ontology/events.yaml. @throws DataError naming the row that is wrong */
export const loadOntology = (directory: URL): Ontology => Object.freeze(readDocument(fileURLToPath(new URL('ontology/events.yaml', directory)), File));
