/** Work that is done when it is first asked for, and then known. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let working: Promise<T> | undefined;
  return () => (working ??= work());
}
