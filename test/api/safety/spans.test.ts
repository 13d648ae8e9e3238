import { trace } from '@opentelemetry/api';
import type { Span, SpanOptions, Tracer } from '@opentelemetry/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, useServers } from './serve.js';

/** As much of an SDK as is needed to see what it is told. */
const told: unknown[] = [];
const span = { setStatus: (status: unknown) => void told.push(status), end: () => void told.push('end') } as unknown as Span;
const tracer = { startSpan: (name: string, options: SpanOptions) => { told.push({ name, ...options }); return span; } } as unknown as Tracer;
beforeAll(() => void trace.setGlobalTracerProvider({ getTracer: () => tracer }));
afterAll(() => trace.disable());

const serve = useServers();

describe('spans', () => {
  it('tell of each operation its kind, name and end, and nothing that it asks for', async () => {
    const { send } = await serve();
    await (await send('/graphql', post('query Count { SECRET: stats { articles } }'))).text();
    expect(told.splice(0)).toEqual([{ name: 'graphql query', attributes: { 'graphql.operation.type': 'query', 'graphql.operation.name': 'Count' } }, 'end']);
    await (await send('/graphql', post('query ($SECRET: Int) { events(first: $SECRET) { nodes { id } } }', {}, { SECRET: 1000 }))).text();
    expect(told.splice(0)).toEqual([{ name: 'graphql query', attributes: { 'graphql.operation.type': 'query', 'graphql.operation.name': undefined } }, { code: 2 }, 'end']);
    await (await send('/graphql', post('{ nonsense }'))).text();
    expect(told).toEqual([]);
  });
});
