import type { Statement } from './statement.js';

/**
 * The latest event of each relation, behind its first day, so that the greatest text is the latest.
 * @param reciprocal whether both actors stand in source (a meeting), or one in source and one in target
 */
export const latestEvents = (rows: readonly object[], reciprocal: boolean): Statement => ({
  text: `UNWIND $rows AS row
MATCH (s:Actor {id: row.source})<-[:SOURCE]-(e:Event)-[:${reciprocal ? 'SOURCE' : 'TARGET'}]->(t:Actor {id: row.target})
WHERE e.kind = row.kind AND e.status = 'ACTUAL' AND e.reports > 0 AND e.reciprocal = ${reciprocal}
RETURN row.id AS id, max(e.sort + ' ' + e.id) AS latest`,
  params: { rows },
});
