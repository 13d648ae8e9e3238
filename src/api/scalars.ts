import { Kind, print } from 'graphql';
import type { ValueNode } from 'graphql';
import { badInput } from './errors.js';
import { Period } from './period.js';

/** Custom scalars; each checks what comes in and passes what goes out. Their descriptions are schema.graphql's. */
export const scalars = {
  Date: textScalar('Date', day => (isDay(day) ? day : null), 'a day that exists, written YYYY-MM-DD'),
  DateTime: textScalar('DateTime', moment => (isMoment(moment) ? moment : null), 'an ISO 8601 date or date-time'),
  CountryCode: textScalar('CountryCode', code => (/^[A-Z]{3}$/.test(code) ? code : null), 'an ISO 3166-1 alpha-3 code in capitals, such as FRA'),
  Period: textScalar('Period', text => Period.read(text), "a date (2024-04-01, 2024-04, 2024) or words such as 'yesterday', '3 weeks ago', 'last 30 days', 'this month'"),
};

/** @param read gives the value that a text stands for, null for none */
function textScalar<T>(name: string, read: (text: string) => T | null, expected: string) {
  const refuse = (shown: string) => badInput(`${name} cannot be ${shown}: it must be ${expected}`, { scalar: name });
  const parseValue = (value: unknown): T => {
    const parsed = typeof value === 'string' ? read(value) : null;
    if (parsed !== null) return parsed;
    throw refuse(JSON.stringify(value));
  };
  const parseLiteral = (node: ValueNode): T => {
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
