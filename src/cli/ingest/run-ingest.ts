import { performance } from 'node:perf_hooks';
import { createIngest } from '../../ingest/ingest.js';
import { readSources } from '../../ingest/source/read-sources.js';
import { withSink } from '../graph.js';
import type { Sink } from './article-result.js';
import { countArticles } from './count-articles.js';
import { ingestAll } from './ingest-all.js';
import { barReport, jsonReport, plainReport } from './report.js';
import type { Report, Summary } from './report.js';

export interface IngestOptions {
  readonly graph: string;
  readonly json?: true;
}

const FAILED = 1;
const INTERRUPTED = 130;

/** Reads all articles of the paths into a graph. @returns exit code: 1 where an article failed, 130 where the user stopped it */
export async function runIngest(paths: readonly string[], options: IngestOptions): Promise<number> {
  const report = await chooseReport(paths, options);
  const { stopped, failed } = await withSink(options.graph, createIngest, (sink) => ingest(paths, sink, report));
  if (stopped) return INTERRUPTED;
  return failed > 0 ? FAILED : 0;
}

async function chooseReport(paths: readonly string[], { json }: IngestOptions): Promise<Report> {
  if (json) return jsonReport;
  return process.stderr.isTTY && !paths.includes('-') ? barReport(await countArticles(paths)) : plainReport;
}

async function ingest(paths: readonly string[], sink: Sink, report: Report): Promise<Summary> {
  const started = performance.now();
  let stopped = false;
  process.once('SIGINT', () => { stopped = true; }); // the batch under way is finished; a second one ends the program at once
  const total = { articles: 0, added: 0, failed: 0, events: 0 };
  for await (const result of ingestAll(readSources(paths, process.stdin), sink, () => stopped)) {
    total[result.error ? 'failed' : 'articles']++;
    if (result.isNew) total.added++;
    total.events += result.events;
    await report.article(result);
  }
  const summary = { ...total, seconds: Math.round(performance.now() - started) / 1000, stopped };
  await report.summary(summary);
  return summary;
}
