import { NO_ANSWER, type Server } from '../api/server.js';

/** A server as it answers who shows a view's token. */
export const viewServer = (address: string, token: string): Server => ({
  address,
  authorization: () => ({ authorization: `Bearer ${token}` }),
  edition: () => '',
  unknown: () => undefined,
  silence: async () => (await isUp({ address }) ? `The server does not let pages of ${location.origin} show this view: it has ended, or is for other sites. Whoever runs the server sees which with entente view list.` : NO_ANSWER),
});

/** Whether a server is there at all: browsers tell pages that it does not let in no more than that. */
const isUp = (server: Pick<Server, 'address'>): Promise<boolean> => fetch(`${server.address}/health`, { mode: 'no-cors', cache: 'no-store' }).then(() => true, () => false);
