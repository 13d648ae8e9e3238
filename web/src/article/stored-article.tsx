import { useMemo } from 'preact/hooks';
import { ArticleViewDocument, type ArticleViewQuery } from '../api/documents.js';
import { useAsk } from '../api/use-ask.js';
import { go } from '../state/place.js';
import { counted, day } from '../ui/format.js';
import { Answered } from '../ui/states.js';
import { MarkedText } from './marked-text.js';
import { marksOfArticle } from './marks.js';

type Article = NonNullable<ArticleViewQuery['article']>;

/** An article of the graph: every mention and every event in its place. */
export function StoredArticle({ id }: { readonly id: string }) {
  const asked = useAsk(ArticleViewDocument, { id });
  return (
    <Answered asked={asked} what="the article">{({ article }) => article === null ? <p class="state">No article of this graph has the id {id}.</p> : (
      <article>
        <p class="actions"><button type="button" onClick={() => go({ article: '' })}>Read another article</button></p>
        <Head article={article} />
        <Text article={article} />
      </article>
    )}</Answered>
  );
}

function Text({ article }: { readonly article: Article }) {
  const marks = useMemo(() => marksOfArticle(article), [article]);
  return <MarkedText text={article.text} marks={marks} />;
}

function Head({ article: { title, url, publisher, author, publishedAt, copyOf, updateOf, retractedAt, reports, mentions } }: { readonly article: Article }) {
  return (
    <>
      <h2>{title ?? 'Without a title'}</h2>
      <p class="dim">{[publisher ?? 'Unknown publisher', author, publishedAt && day(publishedAt)].filter(Boolean).join(', ')}{url && <> · <a href={url} rel="noreferrer" target="_blank">the page itself</a></>}</p>
      {copyOf && <p>It copies <Other article={copyOf} />{copyOf.publisher && ` of ${copyOf.publisher}`}, and counts as no source of its own.</p>}
      {updateOf && <p>It updates <Other article={updateOf} />.</p>}
      {retractedAt && <p role="alert" class="failure">Retracted on {day(retractedAt)}: none of it counts in the graph.</p>}
      <p class="dim">{counted(reports.totalCount, 'report')}, {counted(mentions.length, 'mention')}; hover or focus what is marked for why, click for more.{reports.totalCount > reports.nodes.length && ` The first ${reports.nodes.length} reports are marked.`}</p>
    </>
  );
}

const Other = ({ article }: { readonly article: { readonly id: string; readonly title: string | null } }) => <button type="button" class="link" onClick={() => go({ article: article.id })}>{article.title ?? 'another article'}</button>;
