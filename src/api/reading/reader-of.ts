import type { ApiContext } from '../context.js';
import { notOffered } from '../errors.js';
import type { Readings } from './read.js';

/** @throws GraphQLError where nothing is read */
export function readerOf({ read }: ApiContext): Readings['read'] {
  if (!read) throw notOffered('No articles are read here: this server was started without a reader');
  return read;
}
