/** What fields of nodes are made of, where that isn't the property of their name. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  plover: ['ploverType', 'ploverMode'], happened: ['earliest', 'latest', 'precision', 'basis'],
  deadRange: ['dead', 'deadLeast', 'deadMost'], injuredRange: ['injured', 'injuredLeast', 'injuredMost'],
  start: ['sentenceStart'], end: ['sentenceEnd'], trigger: ['triggerText', 'triggerStart', 'triggerEnd'],
  copyOf: ['original'], updateOf: ['updates'], recordedAt: ['recorded'], retractedAt: ['retracted'],
};

/** Names of the fields that somebody reads; undefined where nobody says. */
export type Fields = ReadonlySet<string> | undefined;

/** Of a node's properties its id and those that `fields` are made of; all where nobody says. */
export function propertiesOf(all: readonly string[], fields: Fields): readonly string[] {
  if (!fields) return all;
  const wanted = new Set(['id', ...[...fields].flatMap((name) => MADE_OF[name] ?? [name])]);
  return all.filter((name) => wanted.has(name));
}
