import type { Shape } from './limit-shape.js';

/** What one operation may ask for. */
export interface Limits extends Shape {
  /** Sum of its fields, each as often as the pages around it can hold it. */
  readonly cost: number;
}

export const LIMITS: Limits = { cost: 100_000, depth: 15, aliases: 30, tokens: 2000 };

/** What keeps a server up, and its graph safe, whoever asks. */
export interface Safety {
  readonly limits?: Partial<Limits> | undefined;
}
