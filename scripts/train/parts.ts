/** The teacher was trained on words cut at hyphens: `U.S.-led` → `U.S.`, `-`, `led`. */
export const partsOf = (token: string): string[] => token.split(/(?<=.)([-\u2010\u2011])(?=.)/u).filter((part) => part !== '').map((part) => part.replace(/[\s\p{C}]/gu, '_'));
