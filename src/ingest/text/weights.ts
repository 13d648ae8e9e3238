import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { DataError } from '../../model/errors.js';
import type { LinearData } from './linear.js';

/** All that the language layer has learned. */
export interface Weights {
  /** Penn tags, labels of arcs, and marks of names, in the order of the models' classes. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly marks: readonly string[];
  readonly lemmas: ReadonlyMap<string, string>;
  readonly tagger: LinearData;
  readonly actions: LinearData;
  readonly labeller: LinearData;
  readonly names: LinearData;
}

/** File: `ENTW`, version, checksum of all that follows, length of the head; the head as JSON; then each model's arrays. */
const MAGIC = 0x57544e45;
const VERSION = 1;
const PREAMBLE = 16;
const MODELS = ['tagger', 'actions', 'labeller', 'names'] as const;
const REMEDY = 'restore it from the repository, or train it again as data/models/README.md says';

type Head = Pick<Weights, 'tags' | 'labels' | 'marks'> & {
  readonly lemmas: readonly (readonly [string, string])[];
  readonly sizes: Readonly<Record<(typeof MODELS)[number], { classes: number; keys: number; entries: number }>>;
};

/** Reads a file of weights. @throws DataError where it is missing, damaged or of another version */
export function loadWeights(file: string): Weights {
  const bytes = readBytes(file);
  if (bytes.length < PREAMBLE || bytes.readUInt32LE(0) !== MAGIC) throw new DataError(file, '0', 'is no file of weights', REMEDY);
  if (bytes.readUInt32LE(4) !== VERSION) throw new DataError(file, '4', `has version ${bytes.readUInt32LE(4)}, not ${VERSION}`, REMEDY);
  if (bytes.readUInt32LE(8) !== crc32(bytes.subarray(12))) throw new DataError(file, '8', 'is damaged: its checksum differs', REMEDY);
  const body = PREAMBLE + bytes.readUInt32LE(12);
  const head = JSON.parse(bytes.toString('utf8', PREAMBLE, body)) as Head;
  let at = body;
  const take = (length: number): Buffer => bytes.subarray(at, at += length);
  const model = (name: (typeof MODELS)[number]): LinearData => {
    const { classes, keys, entries } = head.sizes[name];
    const keyBytes = Uint8Array.from(take(keys * 4));
    return { classes, keys: new Int32Array(keyBytes.buffer), counts: take(keys), labels: take(entries), weights: new Int8Array(Uint8Array.from(take(entries)).buffer) };
  };
  const [tagger, actions, labeller, names] = [model('tagger'), model('actions'), model('labeller'), model('names')];
  return { tags: head.tags, labels: head.labels, marks: head.marks, lemmas: new Map(head.lemmas), tagger, actions, labeller, names };
}

/** The bytes of a file that `loadWeights` reads. */
export function packWeights(weights: Weights): Buffer {
  const models = MODELS.map((name) => weights[name]);
  const sizes = Object.fromEntries(MODELS.map((name) => [name, { classes: weights[name].classes, keys: weights[name].keys.length, entries: weights[name].labels.length }]));
  const head = Buffer.from(JSON.stringify({ tags: weights.tags, labels: weights.labels, marks: weights.marks, lemmas: [...weights.lemmas], sizes }));
  const arrays = models.flatMap(({ keys, counts, labels, weights: values }) => [keys, counts, labels, values].map(bytesOf));
  const bytes = Buffer.concat([Buffer.alloc(PREAMBLE), head, ...arrays]);
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt32LE(VERSION, 4);
  bytes.writeUInt32LE(head.length, 12);
  bytes.writeUInt32LE(crc32(bytes.subarray(12)), 8);
  return bytes;
}

const bytesOf = (array: Int32Array | Uint8Array | Int8Array): Buffer => Buffer.from(array.buffer, array.byteOffset, array.byteLength);

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new DataError(file, '0', 'can\'t be read', REMEDY, { cause });
  }
}
