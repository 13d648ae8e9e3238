import { SingleBar } from 'cli-progress';
import { print, warn } from '../terminal.js';
import type { ArticleResult } from './article-result.js';

/** What a whole run did. */
export interface Summary {
  readonly articles: number;
  /** Of those, articles that the graph did not have. */
  readonly added: number;
  readonly failed: number;
  readonly events: number;
  readonly seconds: number;
  readonly stopped: boolean;
}

/** How the user follows a run. */
export interface Report {
  article(result: ArticleResult): Promise<void>;
  summary(summary: Summary): Promise<void>;
}

/** For machines: a JSON object a line, the summary last. */
export const jsonReport: Report = {
  async article(result) {
    if (result.error) warn(result.error);
    await print(JSON.stringify(result));
  },
  summary: (summary) => print(JSON.stringify({ summary })),
};

/** For logs: a line an article. */
export const plainReport: Report = {
  async article({ origin, title, events, isNew, error }) {
    if (error) warn(error);
    else await print(`${origin}: ${plural(events, 'event')}${isNew ? '' : ' (known)'}${title ? ` – ${title}` : ''}`);
  },
  summary: (summary) => print(sentence(summary)),
};

/** For a terminal: a bar, with errors above it. */
export function barReport(total: number): Report {
  const format = ' {bar} {value}/{total} articles · {events} events · {eta_formatted} to go';
  const bar = new SingleBar({ format, hideCursor: true, clearOnComplete: true, stream: process.stderr, barCompleteChar: '█', barIncompleteChar: '░' });
  let events = 0;
  bar.start(total, 0, { events });
  return {
    async article(result) {
      events += result.events;
      if (result.error) warn(`\r\x1b[K${result.error}`);
      bar.increment({ events });
    },
    async summary(summary) {
      bar.stop();
      await print(sentence(summary));
    },
  };
}

function sentence({ articles, added, failed, events, seconds, stopped }: Summary): string {
  const parts = [`${plural(articles, 'article')} (${added} new)`, plural(events, 'event'), ...(failed ? [`${failed} failed`] : []), `${seconds.toFixed(1)} s`];
  return `${parts.join(', ')}${stopped ? '; stopped: run the same command again to go on' : ''}`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
