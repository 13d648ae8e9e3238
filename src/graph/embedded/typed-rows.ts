type Params = Readonly<Record<string, unknown>>;

/**
 * LadybugDB gives a list of rows one type: it takes 2 for INT64 and 2.5 for DOUBLE, and a field that is null in all rows for STRING.
 * So numbers in rows go as text, which the statements' toIntegerOrNull and toFloatOrNull read on both engines.
 */
export function typedRows(params: Params): Params {
  const { rows } = params;
  return Array.isArray(rows) ? { ...params, rows: rows.map(numbersAsText) } : params;
}

function numbersAsText(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const texts: Record<string, unknown> = { ...row };
  for (const field in texts) if (typeof texts[field] === 'number') texts[field] = String(texts[field]);
  return texts;
}
