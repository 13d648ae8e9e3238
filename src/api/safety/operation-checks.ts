import type { Plugin } from 'graphql-yoga';
import { limitCost } from './limit-cost.js';
import { limitShape } from './limit-shape.js';
import { LIMITS } from './safety.js';
import type { Safety } from './safety.js';
import { useScopes } from './use-scopes.js';

/** What an operation must pass before it is run, in this order. */
export function operationChecks({ limits }: Safety): readonly Plugin[] {
  const most = { ...LIMITS, ...limits };
  return [...limitShape(most), useScopes(), limitCost(most.cost)];
}
