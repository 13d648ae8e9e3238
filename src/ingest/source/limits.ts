/** Most bytes that one article may have: a line of JSONL, or a whole file of text, HTML or JSON. */
export const MAX_ARTICLE_BYTES = 16 * 1024 * 1024;
