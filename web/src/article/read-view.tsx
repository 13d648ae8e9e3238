import { place } from '../state/place.js';
import { PasteView } from './paste-view.js';
import { StoredArticle } from './stored-article.js';
import './article-text.css';

/** An article of the graph with what was read in it, or a place to read another. */
export function ReadView() {
  const { article } = place.value;
  return article ? <StoredArticle key={article} id={article} /> : <PasteView />;
}
