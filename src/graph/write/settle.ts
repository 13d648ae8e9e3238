import { searchedBlocks, ownBlocks } from '../identity/blocks.js';
import { clusterTellings, judgedOf, neighbours } from '../identity/cluster.js';
import { compare, type Comparison } from '../identity/compare.js';
import type { Telling } from '../identity/telling.js';
import { enlist, type Unit } from './unit.js';

interface Choice {
  readonly parent: Telling;
  readonly comparison: Comparison;
}

/**
 * Decides anew which happening these tellings are of, and whatever hangs on that: each is linked to the likeliest of the tellings that say
 * more than it does, and what links hold together is one event. The outcome is the same in whatever order tellings come.
 * @param changed tellings that are new, or whose parties or judgements changed
 * @param gone tellings that no article tells any more
 * @returns ids of all events that are not what they were
 */
export async function settle(unit: Unit, changed: readonly string[], gone: readonly string[] = []): Promise<ReadonlySet<string>> {
  const { tellings } = unit;
  await tellings.load([...changed, ...gone]);
  const touched = [...changed, ...gone].flatMap((id) => tellings.get(id) ?? []);
  await tellings.load(touched.flatMap(neighbours));
  await enlistAll(unit, changed, gone);
  const subjects = new Set([...changed, ...touched.flatMap(({ followers }) => followers)].filter((id) => !gone.includes(id)));
  const candidates = await findCandidates(unit, [...subjects].map((id) => tellings.get(id)!));
  const links = chooseLinks(unit, subjects, new Set(changed), candidates);
  await relink(unit, links, gone);
  return regroup(unit, [...subjects, ...links.keys()], gone);
}

/** Keeps the blocks' lists. */
async function enlistAll({ tellings, blocks, identity }: Unit, changed: readonly string[], gone: readonly string[]): Promise<void> {
  const moves = [...changed.map((id) => ({ id, now: ownBlocks(tellings.get(id)!, identity) })), ...gone.map((id) => ({ id, now: [] as readonly string[] }))]
    .map(({ id, now }) => ({ id, now, before: tellings.get(id)?.blocks ?? [] }));
  await blocks.load(moves.flatMap(({ now, before }) => [...now, ...before]));
  for (const { id, now, before } of moves) {
    enlist(blocks, id, now.filter((block) => !before.includes(block)), before.filter((block) => !now.includes(block)));
    tellings.put({ ...tellings.get(id)!, blocks: now });
  }
}

/** All tellings near each of these, by id. */
async function findCandidates({ tellings, blocks, identity }: Unit, subjects: readonly Telling[]): Promise<ReadonlyMap<string, readonly Telling[]>> {
  const reach = identity.points.published.length - 1;
  const searched = new Map(subjects.map((telling) => [telling.id, searchedBlocks(telling, reach, identity)]));
  await blocks.load([...searched.values()].flat());
  const members = (ids: readonly string[]): readonly string[] => [...new Set(ids.flatMap((id) => blocks.get(id)?.members ?? []))];
  const found = [...new Set([...searched.values()].flatMap(members))];
  await tellings.load(found);
  await tellings.load(linksOf(tellings, found));
  return new Map([...searched].map(([id, ids]) => [id, members(ids).filter((other) => other !== id).flatMap((other) => tellings.get(other) ?? [])]));
}

/** The new link of each telling that gets another one; null for none. */
function chooseLinks({ tellings, identity }: Unit, subjects: ReadonlySet<string>, changed: ReadonlySet<string>, candidates: ReadonlyMap<string, readonly Telling[]>): ReadonlyMap<string, Choice | null> {
  const links = new Map<string, Choice | null>();
  const compared = (a: Telling, b: Telling): Comparison | null => {
    const found = judgedOf(a).some(({ other }) => other === b.id) ? null : compare(a, b, identity);
    return found !== null && found.score >= identity.joinAt ? found : null;
  };
  for (const id of subjects) {
    const subject = tellings.get(id)!;
    for (const other of candidates.get(id)!) {
      const comparison = other.rank < subject.rank || (changed.has(id) && !subjects.has(other.id)) ? compared(subject, other) : null;
      if (comparison === null) continue;
      const [child, parent] = other.rank < subject.rank ? [subject, other] : [other, subject];
      const present = links.get(child.id) ?? (subjects.has(child.id) ? null : presentLink(child, tellings.get(child.linkTo)));
      if (isBetter({ parent, comparison }, present)) links.set(child.id, { parent, comparison });
    }
    if (!links.has(id)) links.set(id, null);
  }
  return links;
}

const presentLink = ({ linkScore }: Telling, parent: Telling | undefined): Choice | null =>
  parent === undefined ? null : { parent, comparison: { score: linkScore, points: {} } };

const isBetter = (one: Choice, other: Choice | null): boolean =>
  other === null || one.comparison.score > other.comparison.score || (one.comparison.score === other.comparison.score && one.parent.rank < other.parent.rank);

const linksOf = (tellings: Unit['tellings'], ids: readonly string[]): readonly string[] => ids.map((id) => tellings.get(id)?.linkTo ?? '').filter(Boolean);

async function relink({ tellings }: Unit, links: ReadonlyMap<string, Choice | null>, gone: readonly string[]): Promise<void> {
  await tellings.load(linksOf(tellings, [...links.keys(), ...gone]));
  const refollow = (id: string, change: (followers: readonly string[]) => readonly string[]): void => {
    const node = tellings.get(id);
    if (node !== undefined) tellings.put({ ...node, followers: change(node.followers) });
  };
  for (const [id, choice] of [...links, ...gone.map((one) => [one, null] as const)]) {
    if (tellings.get(id) === undefined) continue;
    const { linkTo } = tellings.get(id)!;
    if (linkTo !== '') refollow(linkTo, (followers) => followers.filter((one) => one !== id));
    if (choice !== null) refollow(choice.parent.id, (followers) => [...followers, id].sort());
    const link = choice === null ? { linkTo: '', linkScore: 0, linkWhy: '' } : { linkTo: choice.parent.id, linkScore: choice.comparison.score, linkWhy: JSON.stringify(choice.comparison.points) };
    tellings.put({ ...tellings.get(id)!, ...link });
  }
}

/** Gives each telling of the happenings concerned its event. */
async function regroup({ tellings, events }: Unit, seeds: readonly string[], gone: readonly string[]): Promise<ReadonlySet<string>> {
  const before = new Set([...seeds, ...gone].map((id) => tellings.get(id)?.event ?? '').filter(Boolean));
  await events.load(before);
  const company = [...before].flatMap((id) => events.get(id)?.tellings ?? []);
  const reached = await closure(tellings, [...seeds, ...company].filter((id) => !gone.includes(id)));
  const affected = new Set(before);
  for (const [event, members] of clusterTellings(reached)) {
    for (const telling of members) {
      if (telling.event === event) continue;
      [telling.event, event].filter(Boolean).forEach((id) => affected.add(id));
      tellings.put({ ...telling, event });
    }
  }
  gone.forEach((id) => tellings.remove(id));
  return affected;
}

async function closure(tellings: Unit['tellings'], seeds: readonly string[]): Promise<readonly Telling[]> {
  const reached = new Set<string>();
  for (let frontier = [...new Set(seeds)]; frontier.length > 0; ) {
    await tellings.load(frontier);
    frontier.forEach((id) => reached.add(id));
    frontier = [...new Set(frontier.flatMap((id) => { const one = tellings.get(id); return one === undefined ? [] : neighbours(one); }))].filter((id) => !reached.has(id));
  }
  return [...reached].flatMap((id) => tellings.get(id) ?? []);
}
