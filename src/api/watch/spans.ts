import { SpanStatusCode, trace } from '@opentelemetry/api';
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** A span for each operation that is run, for whoever starts the server with an OpenTelemetry SDK; else nothing happens. It holds no text and no values. */
export function useSpans(): Plugin {
  const tracer = trace.getTracer('entente');
  return {
    onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName);
      const span = tracer.startSpan(`graphql ${operation?.operation}`, { attributes: { 'graphql.operation.type': operation?.operation, 'graphql.operation.name': operation?.name?.value } });
      return {
        onExecuteDone({ result }) {
          if ('errors' in result) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
  };
}
