import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/api.js';
import type { Api } from '../../src/api/api.js';
import type { GraphStore } from '../../src/graph/store.js';
import { resolveActor } from '../support/resolve-actor.js';
import { ask } from './ask.js';
import { openFilled } from './open-filled.js';

interface Match {
  readonly id: string;
  readonly score: number;
  readonly features: readonly { readonly feature: string; readonly weight: number }[];
}

describe('resolveActor', () => {
  let graph: GraphStore;
  let api: Api;
  beforeAll(async () => {
    graph = await openFilled();
    api = createApi({ graph, resolveActor });
  });
  afterAll(() => graph.close());

  const matches = async (args: string, fields = 'id'): Promise<Match[]> => {
    const { data, errors } = await ask(api, `{ resolveActor(${args}) { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data!['resolveActor'] as Match[];
  };

  it.each([
    ['name: "Selenskyj"', 'volodymyr-zelensky'], ['name: "Russian MFA"', 'RUS-MFA'],
    ['name: "French president", on: "1999-05-01"', 'jacques-chirac'], ['name: "French president", on: "2013-05-01"', 'francois-hollande'],
  ])('%s is %s', async (args, id) => {
    expect((await matches(args))[0]?.id).toBe(id);
  });

  it('gives features that add up to the score, and the offices of the day', async () => {
    const [best] = await matches('name: "Putin", on: "2005-05-05"', 'score features { feature weight } offices { office of from to }');
    expect(best!.features.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(best!.score);
    expect(best!.features.map(({ feature }) => feature)).toEqual(['exact alias', 'family name alone', 'date fits']);
    expect(best).toMatchObject({ offices: [{ office: 'president', of: 'RUS', from: '1999-12-31', to: '2008-05-07' }] });
  });

  it('says who of them is in the graph', async () => {
    expect(await matches('name: "Vladimir Putin", first: 1', 'actor { id aliases }')).toEqual([{ actor: { id: 'vladimir-putin', aliases: ['Putin'] } }]);
    expect(await matches('name: "Angela Merkel", first: 1', 'actor { id }')).toEqual([{ actor: null }]);
  });

  it('gives as many as asked for, none where nobody is meant', async () => {
    expect(await matches('name: "Bush", first: 1')).toHaveLength(1);
    expect((await matches('name: "Bush"')).length).toBeGreaterThan(1);
    expect(await matches('name: "Wakanda"')).toEqual([]);
  });

  it.each([
    ['name: " "', 'name is empty: give one, such as "French president"'], ['name: "Peru", first: 0', 'first must be from 1 to 20, not 0'], ['name: "Peru", first: 21', 'first must be from 1 to 20, not 21'],
  ])('refuses %s', async (args, message) => {
    const { errors } = await ask(api, `{ resolveActor(${args}) { id } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('says so where names are not looked up', async () => {
    const { errors } = await ask(createApi({ graph }), '{ resolveActor(name: "Peru") { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_OFFERED' } }]);
  });
});
