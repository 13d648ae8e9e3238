/** Penn tags of verbs that bear a tense. */
export const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);

/** The same, and those of modals: tags of what makes a clause stand by itself. */
export const FINITE_OR_MODAL: ReadonlySet<string> = new Set([...FINITE, 'MD']);
