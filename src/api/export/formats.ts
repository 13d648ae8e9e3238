import { stringify } from 'csv-stringify/sync';
import { flat, type Value } from './fields.js';
import { gexf, graphml } from './graph-xml.js';
import { CONTEXT } from './linked.js';
import type { Subject } from './subject.js';

export type Pages<R> = () => AsyncIterable<readonly R[]>;

/** How records are written: the type of the answer, and its text piece by piece as pages come. */
export interface Format {
  readonly type: string;
  write<R, W>(subject: Subject<R, W>, pages: Pages<R>): AsyncIterable<string>;
}

/** A spreadsheet would run a cell that begins so; a quote before it makes it text. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const cell = (value: Value): string | number | null => {
  const plain = flat(value);
  return typeof plain === 'string' && FORMULA.test(plain) ? `'${plain}` : plain;
};

const csv: Format = {
  type: 'text/csv; charset=utf-8; header=present',
  async *write({ fields }, pages) {
    const lines = (rows: (string | number | null)[][]): string => stringify(rows, { record_delimiter: 'windows' });
    yield lines([fields.map(({ name }) => name)]);
    for await (const records of pages()) yield lines(records.map((record) => fields.map(({ of }) => cell(of(record)))));
  },
};

const jsonl: Format = {
  type: 'application/jsonl; charset=utf-8',
  async *write({ fields }, pages) {
    for await (const records of pages()) yield records.map((record) => `${JSON.stringify(Object.fromEntries(fields.map(({ name, of }) => [name, of(record)])))}\n`).join('');
  },
};

const jsonld: Format = {
  type: 'application/ld+json; charset=utf-8',
  async *write({ linked }, pages) {
    yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
    let before = '\n';
    for await (const records of pages()) {
      yield before + records.map((record) => JSON.stringify(linked(record))).join(',\n');
      before = ',\n';
    }
    yield '\n]}\n';
  },
};

export const FORMATS = { csv, jsonl, graphml, gexf, jsonld } as const satisfies Record<string, Format>;
