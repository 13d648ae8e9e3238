import { Kind, print } from 'graphql';
import type { ValueNode } from 'graphql';
import { badInput } from './errors.js';

/** Custom scalars; each checks what comes in and passes what goes out. Their descriptions are schema.graphql's. */
export const scalars = {
  Date: textScalar('Date', isDay, 'a day that exists, written YYYY-MM-DD'),
  DateTime: textScalar('DateTime', isMoment, 'an ISO 8601 date or date-time'),
  CountryCode: textScalar('CountryCode', value => /^[A-Z]{3}$/.test(value), 'an ISO 3166-1 alpha-3 code in capitals, such as FRA'),
};

function textScalar(name: string, accepts: (value: string) => boolean, expected: string) {
  const refuse = (shown: string) => badInput(`${name} cannot be ${shown}: it must be ${expected}`, { scalar: name });
  const parseValue = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw refuse(JSON.stringify(value));
  };
  const parseLiteral = (node: ValueNode): string => {
    if (node.kind === Kind.STRING) return parseValue(node.value);
    throw refuse(print(node));
  };
  return { parseValue, parseLiteral, serialize: String };
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;
}

function isMoment(value: string): boolean {
  return isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
}
