import { authorization, key, keyWanted } from './key.js';
import { news } from './news.js';
import { askServer, NO_ANSWER, type Document, type Server } from './server.js';

export { AskError } from './server.js';

/** The server that the explorer comes from, asked with the reader's key. */
export const HERE: Server = {
  address: '',
  authorization,
  edition: () => `${news.shown.value} ${key.value}`,
  unknown: () => { keyWanted.value = true; },
  silence: () => NO_ANSWER,
};

/** Asks that server. @throws AskError */
export const ask = <Answer, Variables>(document: Document<Answer, Variables>, variables: Variables, signal?: AbortSignal): Promise<Answer> => askServer(HERE, document, variables, signal);
