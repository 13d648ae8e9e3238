import type { EventNode, TellingNode } from '../../graph/store.js';
import type { ApiContext } from '../context.js';
import { listReports } from '../list-reports.js';
import type { ReportArgs } from '../list-reports.js';

export const eventResolvers = {
  Event: {
    tellings: ({ id }: EventNode, _: unknown, { loaders }: ApiContext) => loaders.tellings.load(id),
    reports: ({ id, firstReports }: EventNode, args: ReportArgs, context: ApiContext) => listReports('event', id, args, context, firstReports),
  },
  Telling: {
    article: ({ article }: TellingNode, _: unknown, { loaders }: ApiContext) => loaders.article.load(article),
    points: ({ points }: TellingNode) => Object.entries(points).map(([name, value]) => ({ name, points: value })),
  },
};
