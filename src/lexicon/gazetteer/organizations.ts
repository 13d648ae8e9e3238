import { z } from 'zod';
import { actorKind, country, list, orNull, text } from './cells.js';
import { readTable } from '../read-data.js';

export const OrganizationRow = z.object({
  id: text,
  name: text,
  kind: actorKind,
  country: orNull(country),
  aliases: list,
});

/** An organisation, alliance, party, armed group or proper-named organ of a state. */
export type Organization = z.infer<typeof OrganizationRow>;

export const OrganRow = OrganizationRow.omit({ kind: true }).extend({ country });

/** All organisations: of states, between states, of parties, armed and others. */
export function readOrganizations(dir: string): Organization[] {
  const organs = readTable(`${dir}/organs.csv`, OrganRow).map((row) => ({ ...row, kind: 'GOVERNMENT' as const }));
  const others = ['organizations', 'groups', 'parties'].flatMap((name) => readTable(`${dir}/${name}.csv`, OrganizationRow));
  return [...organs, ...others];
}
