/** Writes numbers as differences from the one before, all their lowest bytes first: so that rising numbers compress well. */
export function packNumbers(numbers: ArrayLike<number>): Uint8Array {
  const count = numbers.length;
  const bytes = new Uint8Array(count * 4);
  for (let i = 0, last = 0; i < count; i++) {
    const step = (numbers[i]! - last) | 0;
    for (let plane = 0; plane < 4; plane++) bytes[plane * count + i] = step >>> (plane * 8);
    last = numbers[i]!;
  }
  return bytes;
}

/** The numbers that `packNumbers` wrote. */
export function unpackNumbers(bytes: Uint8Array): Int32Array {
  const count = bytes.length / 4;
  const numbers = new Int32Array(count);
  for (let i = 0, last = 0; i < count; i++) {
    last = (last + (bytes[i]! | (bytes[count + i]! << 8) | (bytes[2 * count + i]! << 16) | (bytes[3 * count + i]! << 24))) | 0;
    numbers[i] = last;
  }
  return numbers;
}
