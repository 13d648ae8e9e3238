import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants, crc32 } from 'node:zlib';
import { DataError } from '../../model/errors.js';
import type { WordGroups } from './groups.js';
import type { LinearData } from './linear.js';
import { packNumbers, unpackNumbers } from './packed-numbers.js';
import type { Sure } from './sure.js';

/** All that the language layer has learned. */
export interface Weights {
  /** Penn tags, labels of arcs, and marks of names, in the order of the models' classes. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly marks: readonly string[];
  readonly lemmas: ReadonlyMap<string, string>;
  readonly groups: WordGroups;
  /** Words that are sure of their tag, arcs that are sure of their label. */
  readonly sure: { readonly words: Sure; readonly arcs: Sure };
  readonly tagger: LinearData;
  readonly actions: LinearData;
  readonly labeller: LinearData;
  readonly names: LinearData;
}

/**
 * File: `ENTW`, version, checksum of what follows; then, compressed with Brotli, the length of the head, the head as JSON, and
 * the arrays of the word groups, of what is sure and of each model.
 */
const MAGIC = 0x57544e45;
const VERSION = 3;
const PREAMBLE = 12;
const MODELS = ['tagger', 'actions', 'labeller', 'names'] as const;
const REMEDY = 'restore it from the repository, or train it again as data/models/README.md says';

type Head = Pick<Weights, 'tags' | 'labels' | 'marks'> & {
  readonly lemmas: readonly (readonly [string, string])[];
  readonly words: number;
  readonly sure: { readonly words: number; readonly arcs: number };
  readonly sizes: Readonly<Record<(typeof MODELS)[number], { classes: number; shift: number; keys: number; entries: number }>>;
};

/** Reads a file of weights. @throws DataError where it is missing, damaged or of another version */
export function loadWeights(file: string): Weights {
  const bytes = readBytes(file);
  if (bytes.length < PREAMBLE || bytes.readUInt32LE(0) !== MAGIC) throw new DataError(file, '0', 'is no file of weights', REMEDY);
  if (bytes.readUInt32LE(4) !== VERSION) throw new DataError(file, '4', `has version ${bytes.readUInt32LE(4)}, not ${VERSION}`, REMEDY);
  if (bytes.readUInt32LE(8) !== crc32(bytes.subarray(PREAMBLE))) throw new DataError(file, '8', 'is damaged: its checksum differs', REMEDY);
  return unpack(brotliDecompressSync(bytes.subarray(PREAMBLE)));
}

function unpack(bytes: Buffer): Weights {
  let at = 4 + bytes.readUInt32LE(0);
  const { sizes, words, sure, lemmas, ...classes } = JSON.parse(bytes.toString('utf8', 4, at)) as Head;
  const take = (length: number): Buffer => bytes.subarray(at, at += length);
  const groups = { keys: unpackNumbers(take(words * 4)), groups: Uint16Array.from(unpackNumbers(take(words * 4))) };
  const answers = (count: number): Sure => ({ keys: unpackNumbers(take(count * 4)), answers: take(count) });
  const known = { words: answers(sure.words), arcs: answers(sure.arcs) };
  const model = (name: (typeof MODELS)[number]): LinearData => {
    const { classes: count, shift, keys, entries } = sizes[name];
    return { classes: count, shift, keys: unpackNumbers(take(keys * 4)), counts: take(keys), labels: take(entries), weights: new Int8Array(Uint8Array.from(take(entries)).buffer) };
  };
  return { ...classes, lemmas: new Map(lemmas), groups, sure: known, tagger: model('tagger'), actions: model('actions'), labeller: model('labeller'), names: model('names') };
}

/** The bytes of a file that `loadWeights` reads. */
export function packWeights({ tags, labels, marks, lemmas, groups, sure, ...models }: Weights): Buffer {
  const sizes = Object.fromEntries(MODELS.map((name) => [name, { classes: models[name].classes, shift: models[name].shift, keys: models[name].keys.length, entries: models[name].labels.length }]));
  const head = Buffer.from(JSON.stringify({ tags, labels, marks, lemmas: [...lemmas], words: groups.keys.length, sure: { words: sure.words.keys.length, arcs: sure.arcs.keys.length }, sizes }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const arrays = MODELS.flatMap((name) => [packNumbers(models[name].keys), models[name].counts, models[name].labels, new Uint8Array(models[name].weights.buffer)]);
  const body = compress(Buffer.concat([length, head, packNumbers(groups.keys), packNumbers(groups.groups), ...[sure.words, sure.arcs].flatMap(({ keys, answers }) => [packNumbers(keys), answers]), ...arrays]));
  const preamble = Buffer.alloc(PREAMBLE);
  [MAGIC, VERSION, crc32(body)].forEach((number, i) => preamble.writeUInt32LE(number, i * 4));
  return Buffer.concat([preamble, body]);
}

/** The same bytes give the same answer with the same release of Node. */
const compress = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new DataError(file, '0', 'can\'t be read', REMEDY, { cause });
  }
}
