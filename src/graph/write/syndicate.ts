import type { Article } from '../../model/article.js';
import { createEdges, deleteEdges } from '../cypher/writes.js';
import { bandsOf, resemblance, signatureOf } from '../identity/signature.js';
import { contentHash } from '../identity/ids.js';
import { forRows } from './rows.js';
import { enlist, type ArticleRow, type Unit } from './unit.js';

/** What an article says of itself before the graph knows whose copy it is; its address is a band of its own, so that its publisher's updates are found. */
export function tracesOf({ url, text }: Article): Pick<ArticleRow, 'signature' | 'bands'> {
  const signature = signatureOf(text);
  return { signature, bands: [...bandsOf(signature), ...(url === null ? [] : [`url:${contentHash(url)}`])] };
}

/**
 * Finds of which earlier article each of these is a copy (another publisher's, with much the same text) or an update (the same
 * publisher's, or at the same address). The earliest of all copies is their original.
 * @returns ids of articles that go back to another original than before
 */
export async function syndicate(all: Unit, fresh: readonly string[]): Promise<ReadonlySet<string>> {
  const unit: Linking = { ...all, before: new Map() };
  const { articles, bands } = unit;
  const moved = new Set<string>();
  const searched = fresh.flatMap((id) => articles.get(id)!.bands);
  await bands.load(searched);
  await articles.load(searched.flatMap((band) => bands.get(band)?.members ?? []));
  for (const id of [...fresh].sort((a, b) => (earlier(articles.get(a)!, articles.get(b)!) ? -1 : 1))) {
    const { bands: own } = articles.get(id)!;
    const near = [...new Set(own.flatMap((band) => bands.get(band)?.members ?? []))].filter((other) => other !== id);
    await articles.load(near);
    const found = near.flatMap((other) => articles.get(other) ?? []);
    linkUpdate(unit, id, found);
    enlist(bands, id, own, []);
    for (const copy of await linkCopy(unit, id, found)) {
      moved.add(copy);
      await unlist(unit, copy);
    }
  }
  await redrawEdges(unit);
  return moved;
}

/** The articles that get other links, as they were before. */
type Linking = Unit & { readonly before: Map<string, ArticleRow> };

function change({ articles, before }: Linking, id: string, links: Partial<Pick<ArticleRow, 'original' | 'copies' | 'updates'>>): void {
  const known = articles.get(id)!;
  if (!before.has(id)) before.set(id, known);
  articles.put({ ...known, ...links });
}

const LINKS = [['COPY_OF', 'original'], ['UPDATE_OF', 'updates']] as const;

async function redrawEdges({ run, articles, before }: Linking): Promise<void> {
  for (const [edge, name] of LINKS) {
    const moved = [...before].map(([from, was]) => ({ from, was: was[name], now: articles.get(from)![name] })).filter(({ was, now }) => was !== now);
    const to = (end: 'was' | 'now') => moved.filter((link) => link[end] !== '').map((link) => ({ from: link.from, to: link[end] }));
    await forRows(run, to('was'), (rows) => deleteEdges(edge, rows));
    await forRows(run, to('now'), (rows) => createEdges(edge, rows));
  }
}

/** A copy is not looked for by its text any more, its original is: a thousand copies of one story then cost no more than ten. */
async function unlist({ articles, bands }: Unit, copy: string): Promise<void> {
  const left = articles.get(copy)!.bands.filter((band) => !band.startsWith('url:'));
  await bands.load(left);
  enlist(bands, copy, [], left);
}

/** An article without a date comes last. */
const earlier = (a: ArticleRow, b: ArticleRow): boolean => `${a.sort || '~'} ${a.id}` < `${b.sort || '~'} ${b.id}`;

const sharesUrl = (a: ArticleRow, b: ArticleRow): boolean => a.bands.some((band) => band.startsWith('url:') && b.bands.includes(band));

/** The latest earlier version of an article; a later one that is there already becomes the update. */
function linkUpdate(unit: Linking, id: string, near: readonly ArticleRow[]): void {
  const own = unit.articles.get(id)!;
  const versions = near.filter((other) => sharesUrl(own, other) || (isOf(own, other) && resemblance(own.signature, other.signature) >= unit.identity.copyAt));
  const ordered = [...versions, own].sort((a, b) => (earlier(a, b) ? -1 : 1));
  for (const [index, version] of ordered.entries()) {
    const updates = ordered[index - 1]?.id ?? '';
    if (version.id === id || updates === id) change(unit, version.id, { updates });
  }
}

async function linkCopy(unit: Linking, id: string, near: readonly ArticleRow[]): Promise<readonly string[]> {
  const { articles, identity } = unit;
  const own = articles.get(id)!;
  const likeness = (other: ArticleRow): number => (other.publisher === null || other.publisher !== own.publisher ? resemblance(own.signature, other.signature) : 0);
  const [best] = near.filter((other) => likeness(other) >= identity.copyAt && !sharesUrl(own, other)).sort((a, b) => likeness(b) - likeness(a) || (earlier(a, b) ? -1 : 1));
  if (best === undefined) return [];
  await articles.load([best.original].filter(Boolean));
  const original = articles.get(best.original) ?? best;
  if (earlier(original, own)) return copyOf(unit, original.id, [id]);
  await articles.load(original.copies);
  return copyOf(unit, id, [original.id, ...original.copies]);
}

function copyOf(unit: Linking, original: string, copies: readonly string[]): readonly string[] {
  const { articles } = unit;
  const own = copies.filter((id) => isOf(articles.get(original)!, articles.get(id)!));
  const others = copies.filter((id) => !own.includes(id));
  for (const id of own) becomeUpdate(unit, original, id);
  for (const id of others) change(unit, id, { original, copies: [] });
  const known = articles.get(original)!.copies.filter((id) => !own.includes(id));
  change(unit, original, { original: '', copies: [...new Set([...known, ...others])].sort() });
  return copies;
}

const isOf = (one: ArticleRow, other: ArticleRow): boolean => one.publisher !== null && one.publisher === other.publisher;

/** What was taken for a copy of another publisher's copy is its own publisher's update of the original. */
function becomeUpdate(unit: Linking, original: string, id: string): void {
  change(unit, id, { original: '', updates: unit.articles.get(id)!.updates || original });
}
