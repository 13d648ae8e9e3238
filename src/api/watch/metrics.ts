import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Route } from '../routes.js';
import type { Watcher } from './use-watchers.js';

export interface Metrics {
  readonly watcher: Watcher;
  /** `GET /metrics`, in Prometheus' text format. */
  readonly route: Route;
}

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts requests by kind and outcome, and this process's memory, processor and event loop; no label holds what a caller chose. */
export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({ name: 'entente_requests_total', help: 'Requests answered', labelNames: ['operation', 'status'], registers });
  const durations = new Histogram({ name: 'entente_request_duration_seconds', help: 'Seconds until a request is answered', labelNames: ['operation'], buckets: SECONDS, registers });
  const errors = new Counter({ name: 'entente_errors_total', help: 'Errors in answers, by code', labelNames: ['code'], registers });
  const inFlight = new Gauge({ name: 'entente_requests_in_flight', help: 'Requests not yet answered', registers });
  const watcher: Watcher = {
    begun: () => inFlight.inc(),
    answered({ operation, status, milliseconds, codes }) {
      const type = operation?.type ?? 'none';
      inFlight.dec();
      requests.inc({ operation: type, status });
      durations.observe({ operation: type }, milliseconds / 1000);
      for (const code of codes) errors.inc({ code });
    },
  };
  return { watcher, route: async () => new Response(await register.metrics(), { headers: { 'content-type': register.contentType } }) };
}
