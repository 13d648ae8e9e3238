import type { Engine } from '../engine.js';
import { bringUpToDate } from '../write/bring-up-to-date.js';
import { syndicate } from '../write/syndicate.js';
import { beginUnit, type Knowledge } from '../write/unit.js';
import { pagesOf } from '../pages-of.js';

/** Makes events and relations out of the tellings that are there. */
export async function makeEvents(engine: Engine, knowledge: Knowledge): Promise<void> {
  for await (const articles of pagesOf(engine, 'Article')) {
    await engine.write(async (run) => {
      const unit = await beginUnit(run, knowledge, '');
      await unit.articles.load(articles);
      const moved = await syndicate(unit, articles);
      await bringUpToDate(unit, { changed: articles.flatMap((id) => unit.articles.get(id)!.tellings), articles: [...moved] });
    });
  }
}
