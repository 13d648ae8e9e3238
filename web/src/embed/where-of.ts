import type { EventWhere } from '../api/documents.js';

/** Which of a view's events its pictures show: those that happened, unless the view's own filter, which its token holds for all to read, speaks of status. */
export const whereOf = (token: string): EventWhere => (claimsOf(token).includes('"status":') ? {} : { status: ['ACTUAL'] });

/** What a token says, as JSON; nothing of what is no token, which the server will refuse. */
function claimsOf(token: string): string {
  try {
    return atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
