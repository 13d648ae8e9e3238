import type { ArticleWhere } from '../store.js';
import { isIn, momentWithin, oneOf } from './compare.js';
import { beyond, orderBy, type Keyset, type Slice } from './keyset.js';
import { ARTICLE_SHOWN } from './properties.js';
import { columns, createBinder, where, type Binder, type Statement } from './statement.js';

const ORDER: Keyset = { key: 'a.sort', id: 'a.id' };

/** One page of articles, the newest first. */
export function listArticles(filter: ArticleWhere, slice: Slice): Statement {
  const binder = createBinder();
  const text = [
    'MATCH (a:Article)',
    where([...predicatesOf(filter, binder), ...beyond(ORDER, slice, binder)]),
    `WITH a ${orderBy(ORDER, slice.backward)} LIMIT ${slice.limit}`,
    `RETURN ${columns('a', [...ARTICLE_SHOWN, 'sort'])}`,
    orderBy({ key: 'sort', id: 'id' }, slice.backward),
  ];
  return { text: text.filter(Boolean).join('\n'), params: binder.params };
}

export function countArticles(filter: ArticleWhere): Statement {
  const binder = createBinder();
  return { text: `MATCH (a:Article)\n${where(predicatesOf(filter, binder))}\nRETURN count(a) AS n`, params: binder.params };
}

function predicatesOf({ id, publisher, published }: ArticleWhere, binder: Binder): readonly string[] {
  return [
    id === undefined ? "a.sort >= ''" : isIn('a.id', id, binder),
    ...oneOf('a.publisher', publisher, binder),
    ...momentWithin('a.sort', published, binder),
  ];
}
