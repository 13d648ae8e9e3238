import type { GraphQLResolveInfo } from 'graphql';
import type { ArticleBrief, ArticleNode, EventWhere } from '../../graph/store.js';
import type { Article } from '../../model/article.js';
import type { ApiContext } from '../context.js';
import { articleMentions } from '../reading/article-mentions.js';
import { listReports } from '../list-reports.js';
import type { ReportArgs } from '../list-reports.js';
import { listEvents } from '../lists.js';
import type { ListArgs } from '../lists.js';

export const articleResolvers = {
  Article: {
    text: async (article: ArticleBrief | ArticleNode, _: unknown, { loaders }: ApiContext) => ('text' in article ? article.text : (await loaders.article.load(article.id))!.text),
    copyOf: ({ copyOf }: ArticleNode, _: unknown, { loaders }: ApiContext) => (copyOf === null ? null : loaders.article.load(copyOf)),
    updateOf: ({ updateOf }: ArticleNode, _: unknown, { loaders }: ApiContext) => (updateOf === null ? null : loaders.article.load(updateOf)),
    mentions: (article: ArticleBrief | ArticleNode, _: unknown, context: ApiContext) => articleMentions(article, context),
    reports: ({ id }: Article, args: ReportArgs, context: ApiContext) => listReports('article', id, args, context),
    events: ({ id }: Article, args: ListArgs<EventWhere>, context: ApiContext, info: GraphQLResolveInfo) => listEvents(args, context, info, { article: id }),
  },
};
