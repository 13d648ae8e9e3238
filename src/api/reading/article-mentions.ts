import { LRUCache } from 'lru-cache';
import type { ArticleBrief, ArticleNode } from '../../graph/store.js';
import type { ReadMention } from '../../model/reading.js';
import type { ApiContext } from '../context.js';
import { badInput } from '../errors.js';
import { readerOf } from './reader-of.js';

/** The mentions of articles that were read of late. */
export type KnownMentions = LRUCache<string, readonly ReadMention[]>;

const MOST_MENTIONS = 100_000;

export const createKnownMentions = (): KnownMentions => new LRUCache({ maxSize: MOST_MENTIONS, sizeCalculation: (mentions) => mentions.length + 1 });

/** Whom a stored article mentions, as this server's reader reads it now. @throws GraphQLError where nothing is read, or it can't be */
export async function articleMentions({ id }: ArticleBrief, context: ApiContext): Promise<readonly ReadMention[]> {
  const read = readerOf(context);
  const article = (await context.loaders.article.load(id))!;
  const key = JSON.stringify([id, article.title, article.publishedAt]);
  const known = context.mentions.get(key);
  if (known) return standIns(known, context);
  const reading = await read(rawOf(article));
  if (typeof reading === 'string') throw badInput(reading, { article: id });
  context.mentions.set(key, reading.mentions);
  return standIns(reading.mentions, context);
}

const rawOf = ({ id, text, title, publisher, url, author, publishedAt }: ArticleNode) =>
  ({ format: 'text', content: text, origin: id, title, publisher, url, author, publishedAt }) as const;

/** With whom merged actors stand behind in their place; whom no article of the graph names stays as read. */
async function standIns(mentions: readonly ReadMention[], { loaders }: ApiContext): Promise<readonly ReadMention[]> {
  return Promise.all(mentions.map(async mention => ({ ...mention, actor: (await loaders.actor.load(mention.actor.id)) ?? mention.actor })));
}
