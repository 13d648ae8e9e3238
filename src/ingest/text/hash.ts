/** 32-bit hash of a string (FNV-1a); `from` and `to` pick a part of it. Never 0: that stands for "nothing here". */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0 || 1;
}

/** 32-bit hash of a feature: the number of its template and up to three values. Never 0. */
export function hashFeature(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  hash ^= hash >>> 16;
  return hash | 0 || 1;
}
