import { performance } from 'node:perf_hooks';
import { Command } from 'commander';
import { createIngest } from '../../ingest/ingest.js';
import { readSources } from '../../ingest/source/read-sources.js';
import { withSink } from '../graph.js';
import type { Sink } from '../ingest/article-result.js';
import { countArticles } from '../ingest/count-articles.js';
import { ingestAll } from '../ingest/ingest-all.js';
import { barReport, jsonReport, plainReport } from '../ingest/report.js';
import type { Report, Summary } from '../ingest/report.js';
import { graphOption } from '../settings.js';

interface Options {
  readonly graph: string;
  readonly json?: true;
}

/** `entente ingest <file…|dir|->` */
export const ingestCommand = (): Command =>
  new Command('ingest')
    .description('read articles (text, HTML, JSONL) into the graph; reading them again changes nothing')
    .argument('<paths...>', 'files, directories, or - for standard input')
    .addOption(graphOption())
    .option('--json', 'one JSON object a line, for machines')
    .action(async (paths: string[], options: Options) => {
      const summary = await withSink(options.graph, createIngest, async (sink) => ingest(paths, sink, await choose(paths, options)));
      process.exitCode = summary.stopped ? 130 : summary.failed > 0 ? 1 : 0;
    });

async function choose(paths: readonly string[], { json }: Options): Promise<Report> {
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
