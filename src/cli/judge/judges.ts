import { ON_BEHALF_OF } from '../../api/holder.js';
import type { Holder } from '../../graph/embedded/holder.js';
import { EntenteError, GraphError } from '../../model/errors.js';
import type { Asked, Judgement, Subject, Verdict } from '../../model/judgement.js';
import { runningServer, withStore } from '../graph.js';
import { ask } from '../query/ask.js';

/** What decides about a graph: the graph itself, or the server that holds its file. */
export interface Judges {
  judge(asked: Asked): Promise<Judgement>;
  undo(id: string, by: string): Promise<Judgement>;
}

/** A judgement that the server refused, in its own words. */
class RefusedError extends EntenteError {}

export async function withJudges<T>(address: string, work: (judges: Judges) => Promise<T>): Promise<T> {
  const server = await runningServer(address);
  if (server) return work(serverJudges(server));
  const now = (): string => new Date().toISOString();
  return withStore(address, (graph) => work({ judge: (asked) => graph.judge(asked, now()), undo: (id, by) => graph.undo(id, by, now()) }));
}

const FIELDS = '{ id subject verdict one other by why at revokedAt revokedBy }';
const PAIR = '(one: $one, other: $other, why: $why)';
const ONE = '(id: $one, why: $why)';

const MUTATIONS: Readonly<Record<Subject, Partial<Record<Verdict, string>>>> = {
  ACTOR: { SAME: 'mergeActors(keep: $one, other: $other, why: $why)', DIFFERENT: `separateActors${PAIR}`, UNSURE: `unsureActors${PAIR}` },
  EVENT: { SAME: `joinEvents${PAIR}`, DIFFERENT: `separateEvents${PAIR}`, UNSURE: `unsureEvents${PAIR}` },
  ARTICLE: { RETRACTED: `retractArticle${ONE}` },
  REPORT: { RETRACTED: `retractReport${ONE}` },
};

function serverJudges(server: Holder): Judges {
  return {
    judge: ({ subject, verdict, one, other, by, why }) => change(server, by, {
      query: `mutation ($one: ID!, $why: String!${other === null ? '' : ', $other: ID!'}) { judgement: ${MUTATIONS[subject][verdict]!} ${FIELDS} }`,
      variables: { one, why, ...(other !== null && { other }) },
    }),
    undo: (id, by) => change(server, by, { query: `mutation ($id: ID!) { judgement: undo(judgement: $id) ${FIELDS} }`, variables: { id } }),
  };
}

async function change({ address, token }: Holder, by: string, request: object): Promise<Judgement> {
  const { data, errors } = await ask(fetch, address, request, token, { [ON_BEHALF_OF]: encodeURIComponent(by) })
    .catch((cause: unknown) => { throw new GraphError(address, 'the server that holds the graph does not answer', 'start it again, or stop it and run this again', { cause }); });
  if (!errors?.[0]) return (data as { judgement: Judgement }).judgement;
  const [, problem = errors[0].message, remedy = "see the server's log"] = /^(.*) — (.*)$/.exec(errors[0].message) ?? [];
  throw new RefusedError(problem, remedy);
}
