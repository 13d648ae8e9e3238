/** How a model learns: AdaGrad's steps (Duchi, Hazan & Singer 2011), with a pull to zero on the features met. */
export interface Pace {
  readonly epochs: number;
  readonly rate: number;
  readonly pull: number;
}

interface Row {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

/** Weights for named features, one for each class. */
export class LinearModel {
  private readonly rows = new Map<string, Row>();

  /** @param known the features that it learns about */
  constructor(private readonly classes: number, private readonly pace: Pace, private readonly known: ReadonlySet<string>) {}

  score(features: readonly string[], klass: number): number {
    return features.reduce((sum, feature) => sum + (this.rows.get(feature)?.weights[klass] ?? 0), 0);
  }

  /** One step down the slope of one class's score. */
  learn(features: readonly string[], klass: number, slope: number): void {
    if (Math.abs(slope) < NEGLIGIBLE) return;
    for (const feature of features) {
      if (!this.known.has(feature)) continue;
      const row = this.rows.get(feature) ?? this.add(feature);
      const step = slope + this.pace.pull * row.weights[klass]!;
      row.squares[klass]! += step * step;
      row.weights[klass]! -= (this.pace.rate * step) / Math.sqrt(row.squares[klass]!);
    }
  }

  /** The weights in parts of 1, by feature in order, without features that say next to nothing; a weight under a third of the least is 0. */
  inParts(parts: number, least: number): [string, number[]][] {
    const rounded = (w: number): number => (Math.abs(w * parts) < least / 3 ? 0 : Math.round(w * parts));
    return [...this.rows].map(([feature, { weights }]): [string, number[]] => [feature, Array.from(weights, rounded)])
      .filter(([, weights]) => weights.some((w) => Math.abs(w) >= least))
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  private add(feature: string): Row {
    const row = { weights: new Float64Array(this.classes), squares: new Float64Array(this.classes).fill(FIRST_SQUARE) };
    this.rows.set(feature, row);
    return row;
  }
}

const NEGLIGIBLE = 1e-3;
const FIRST_SQUARE = 0.01;
