/** What a judgement is about: whether two actors, or two tellings of events, are one; or whether an article or a report stands. */
export const SUBJECTS = ['ACTOR', 'EVENT', 'ARTICLE', 'REPORT'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** UNSURE says that someone looked and could not tell: it joins nothing, and the pair is proposed no more. */
export const VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE', 'RETRACTED'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A decision that someone, or the program, took about the graph. It is never deleted, only revoked. */
export interface Judgement {
  readonly id: string;
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** Of actors judged the same, the one that stands for both. */
  readonly one: string;
  /** Null where an article or a report is retracted. */
  readonly other: string | null;
  readonly by: string;
  readonly why: string;
  /** ISO 8601. */
  readonly at: string;
  /** Null while it stands. */
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
}

/** What someone asks for. */
export type Asked = Pick<Judgement, 'subject' | 'verdict' | 'one' | 'other' | 'by' | 'why'>;
