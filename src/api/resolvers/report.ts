import type { ReportNode } from '../../graph/store.js';
import type { Span } from '../../model/span.js';
import type { ApiContext } from '../context.js';

export const reportResolvers = {
  Report: {
    sourceSpans: ({ sourceSpans }: ReportNode) => sourceSpans.filter(isInText),
    targetSpans: ({ targetSpans }: ReportNode) => targetSpans.filter(isInText),
    event: ({ event }: ReportNode, _: unknown, { loaders }: ApiContext) => loaders.event.load(event),
  },
};

const isInText = (span: Span): boolean => span.start >= 0;
