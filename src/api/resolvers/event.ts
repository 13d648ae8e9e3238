import type { EventNode } from '../../graph/store.js';
import type { ApiContext } from '../context.js';
import { listReports } from '../list-reports.js';
import type { ReportArgs } from '../list-reports.js';

export const eventResolvers = {
  Event: {
    reports: ({ id }: EventNode, args: ReportArgs, context: ApiContext) => listReports('event', id, args, context),
  },
};
