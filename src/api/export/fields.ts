import type { ReportNode } from '../../graph/store.js';

export type Value = string | number | readonly string[] | null;

/** One column of an export: its name, what GraphML calls its type, and how a record gives it. */
export interface Field<R> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double';
  readonly of: (record: R) => Value;
}

export const text = <R>(name: string, of: Field<R>['of']): Field<R> => ({ name, type: 'string', of });
export const whole = <R>(name: string, of: Field<R>['of']): Field<R> => ({ name, type: 'int', of });
export const decimal = <R>(name: string, of: Field<R>['of']): Field<R> => ({ name, type: 'double', of });

/** Where lists have no syntax of their own. */
export const flat = (value: Value): string | number | null => (typeof value === 'object' && value !== null ? value.join('; ') : value);

/** Who says so: the best report's sentence and its article. */
export const reportFields = <R extends { readonly report: ReportNode | null }>(): readonly Field<R>[] => [
  text('sentence', ({ report }) => report?.sentence ?? null),
  text('claimedById', ({ report }) => report?.claimedBy?.id ?? null),
  text('claimedByName', ({ report }) => report?.claimedBy?.name ?? null),
  decimal('confidence', ({ report }) => report?.confidence ?? null),
  text('publisher', ({ report }) => report?.article.publisher ?? null),
  text('publishedAt', ({ report }) => report?.article.publishedAt ?? null),
  text('url', ({ report }) => report?.article.url ?? null),
];
