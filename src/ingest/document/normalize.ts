/** A line as two of them are compared: letters and digits alone, in lower case. */
export const normalize = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
