/** How likely a report is right, 0..1: logistic in what it shows. @param weights thousandths by feature, learned on reports that the learned choice had not seen */
export function likelihood(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  const score = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0) / 1000;
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}
