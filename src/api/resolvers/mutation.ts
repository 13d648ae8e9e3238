import type { Asked } from '../../model/judgement.js';
import { requireScope } from '../caller.js';
import type { ApiContext } from '../context.js';
import { badInput } from '../errors.js';
import { ingestArticles } from '../ingest-articles.js';
import type { IngestArgs, IngestedArticle } from '../ingest-articles.js';

interface Reason {
  readonly why: string;
}
type Pair = Reason & { readonly one: string; readonly other: string };
type One = Reason & { readonly id: string };

export const mutationResolvers = {
  Mutation: {
    ingest: (_: unknown, args: IngestArgs, context: ApiContext) => ingestArticles(args, context),
    mergeActors: (_: unknown, { keep, other, why }: Reason & { readonly keep: string; readonly other: string }, context: ApiContext) =>
      judge({ subject: 'ACTOR', verdict: 'SAME', one: keep, other, why }, context),
    separateActors: (_: unknown, pair: Pair, context: ApiContext) => judge({ subject: 'ACTOR', verdict: 'DIFFERENT', ...pair }, context),
    unsureActors: (_: unknown, pair: Pair, context: ApiContext) => judge({ subject: 'ACTOR', verdict: 'UNSURE', ...pair }, context),
    joinEvents: (_: unknown, pair: Pair, context: ApiContext) => judge({ subject: 'EVENT', verdict: 'SAME', ...pair }, context),
    separateEvents: (_: unknown, pair: Pair, context: ApiContext) => judge({ subject: 'EVENT', verdict: 'DIFFERENT', ...pair }, context),
    unsureEvents: (_: unknown, pair: Pair, context: ApiContext) => judge({ subject: 'EVENT', verdict: 'UNSURE', ...pair }, context),
    retractArticle: (_: unknown, { id, why }: One, context: ApiContext) => judge({ subject: 'ARTICLE', verdict: 'RETRACTED', one: id, other: null, why }, context),
    retractReport: (_: unknown, { id, why }: One, context: ApiContext) => judge({ subject: 'REPORT', verdict: 'RETRACTED', one: id, other: null, why }, context),
    undo: async (_: unknown, { judgement }: { readonly judgement: string }, { graph, caller, now }: ApiContext) => {
      requireScope(caller, 'write');
      return graph.undo(judgement, caller.name, now().toISOString());
    },
  },
  IngestedArticle: {
    article: ({ id }: IngestedArticle, _: unknown, { loaders }: ApiContext) => (id === null ? null : loaders.article.load(id)),
    error: ({ error }: IngestedArticle) => error ?? null,
  },
};

async function judge(asked: Omit<Asked, 'by'>, { graph, caller, now }: ApiContext) {
  requireScope(caller, 'write');
  if (asked.why.trim() === '') throw badInput('why is empty: give the reason, which is kept with the judgement', { argument: 'why' });
  return graph.judge({ ...asked, by: caller.name }, now().toISOString());
}
