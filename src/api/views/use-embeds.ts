import type { Plugin } from 'graphql-yoga';
import type { Log } from '../log.js';
import { shownOf } from '../refusal.js';
import { embedPage, noPicturePage, PICTURES } from './embed-page.js';
import type { Picture } from './embed-page.js';
import type { OpenView } from './open-view.js';

const NOT_FOUND = 404;
const EMBED = /^\/embed\/([^/]+)\/([^/]+)$/;

/** `GET /embed/TOKEN/graph`, and so on: a page with one picture of a view, for frames of its sites. */
export function useEmbeds(open: OpenView, log: Log | undefined): Plugin {
  return {
    async onRequest({ request, url: { pathname }, endResponse }) {
      if (request.method === 'GET' && pathname.startsWith('/embed/')) endResponse(await answer(pathname, open, log));
    },
  };
}

async function answer(pathname: string, open: OpenView, log: Log | undefined): Promise<Response> {
  const [, token = '', name] = EMBED.exec(pathname) ?? [];
  const picture = PICTURES.find(each => each === name);
  if (picture === undefined) return noPicturePage(`There is no such picture: the address ends in one of ${PICTURES.join(', ')}`, NOT_FOUND);
  return show(picture, token, open).catch((error: unknown) => {
    const { message, status, headers } = shownOf(error, log);
    return noPicturePage(message, status, headers);
  });
}

async function show(picture: Picture, token: string, open: OpenView): Promise<Response> {
  const { origins } = await open(token);
  return embedPage(picture, token, origins);
}
