import type { Company, EventWhere } from '../../graph/store.js';
import { readAmount } from '../connection.js';
import type { ApiContext } from '../context.js';
import { knownActor } from '../known.js';
import { readEventWhere } from '../lists.js';

export interface CompanyArgs {
  readonly of: string;
  readonly where?: EventWhere | null;
  readonly first: number;
}

export async function askCompany({ of, where, first }: CompanyArgs, context: ApiContext): Promise<readonly Company[]> {
  const most = readAmount('first', first, 100);
  const [actor, events] = await Promise.all([knownActor(of, context), readEventWhere(where, context).known()]);
  return context.graph.company(actor.id, events, most);
}
