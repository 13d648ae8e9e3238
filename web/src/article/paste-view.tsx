import { useState } from 'preact/hooks';
import type { ArticleInput } from '../api/documents.js';
import { counted } from '../ui/format.js';
import { articlesOf, UnreadableError } from './articles-of.js';
import { PasteForm } from './paste-form.js';
import { ReadingOf } from './reading-of.js';
import { StoreButton } from './store-button.js';

/** Takes an article as text, page or lines of JSON, and shows what would be stored of it before it is. */
export function PasteView() {
  const [articles, setArticles] = useState<readonly ArticleInput[]>([]);
  const [shown, setShown] = useState(0);
  const [trouble, setTrouble] = useState('');
  const take = (content: string, known: ArticleInput, name?: string): void => {
    try {
      setArticles(articlesOf(content, name).map((article) => ({ ...known, ...article })));
      setShown(0);
      setTrouble('');
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      setArticles([]);
      setTrouble(error.message);
    }
  };
  const article = articles[shown];
  return (
    <>
      <PasteForm take={take} />
      {trouble && <p role="alert" class="failure">{trouble}</p>}
      {article && (
        <section aria-label="What was read">
          <p class="actions">
            {articles.length > 1 && <label class="field">Shown <select value={shown} onChange={({ currentTarget }) => setShown(Number(currentTarget.value))}>{articles.map((each, index) => <option key={index} value={index}>{index + 1}. {each.title ?? each.id ?? each.text?.slice(0, 50) ?? 'a page'}</option>)}</select> of {counted(articles.length, 'article')}</label>}
            <StoreButton articles={articles} />
          </p>
          <ReadingOf article={article} />
        </section>
      )}
    </>
  );
}
