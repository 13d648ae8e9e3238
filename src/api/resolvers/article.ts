import type { EventWhere } from '../../graph/store.js';
import type { Article } from '../../model/article.js';
import type { ApiContext } from '../context.js';
import { listReports } from '../list-reports.js';
import type { ReportArgs } from '../list-reports.js';
import { listEvents } from '../lists.js';
import type { ListArgs } from '../lists.js';

export const articleResolvers = {
  Article: {
    reports: ({ id }: Article, args: ReportArgs, context: ApiContext) => listReports('article', id, args, context),
    events: ({ id }: Article, args: ListArgs<EventWhere>, context: ApiContext) => listEvents(args, context, { article: id }),
  },
};
