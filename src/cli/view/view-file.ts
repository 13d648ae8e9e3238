import { z } from 'zod';
import { isOrigin } from '../../api/origin.js';
import type { ViewRecord, Views, ViewStore } from '../../api/views/view.js';
import { changeKept, followKept, readKept } from '../kept-file.js';
import type { FileKind } from '../kept-file.js';

const moment = z.iso.datetime();
const VIEWS: FileKind<Views> = {
  schema: z.strictObject({
    secret: z.string().regex(/^[\w-]{43}$/).nullable(),
    views: z.array(z.strictObject({
      id: z.string().min(1),
      name: z.string().min(1),
      where: z.record(z.string(), z.unknown()),
      origins: z.array(z.string().refine(isOrigin)).min(1),
      createdAt: moment,
      expiresAt: moment.nullable(),
      revokedAt: moment.nullable(),
    })),
  }),
  empty: { secret: null, views: [] },
  what: 'views',
  command: 'entente view',
  option: '--views or ENTENTE_VIEWS',
};

/** The views of a file; none where it isn't there. @throws UsageError where it is no file of views */
export const readViews = async (path: string): Promise<readonly ViewRecord[]> => (await readKept(VIEWS, path)).views;

/** The same views for a server: the file is read again whenever it has changed. */
export const viewsInFile = (path: string): ViewStore => followKept(VIEWS, path);

/** Replaces the views in one step. @throws UsageError where another writer is at work */
export const changeViews = (path: string, change: (kept: Views) => Views | Promise<Views>): Promise<void> => changeKept(VIEWS, path, change);
