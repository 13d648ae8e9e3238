import { useEffect, useState } from 'preact/hooks';
import { ask, AskError } from '../api/ask.js';
import { StoreDocument, type ArticleInput, type StoreMutation } from '../api/documents.js';
import { key, keyWanted } from '../api/key.js';
import { takeIn } from '../api/news.js';
import { go } from '../state/place.js';
import { counted } from '../ui/format.js';
import { batchesOf } from './batches-of.js';

type Stored = StoreMutation['ingest'][number];

/** Stores articles, some at a time, and says how far it is and what became of each; needs a key that may write. */
export function StoreButton({ articles }: { readonly articles: readonly ArticleInput[] }) {
  const [stored, setStored] = useState<readonly Stored[] | null>(null);
  const [trouble, setTrouble] = useState('');
  useEffect(() => { setStored(null); setTrouble(''); }, [articles]);
  const store = async (): Promise<void> => {
    if (key.value === '') { keyWanted.value = true; return; }
    setTrouble('');
    setStored([]);
    try {
      for (const batch of batchesOf(articles)) {
        const { ingest } = await ask(StoreDocument, { articles: [...batch] });
        setStored((before) => [...before ?? [], ...ingest]);
      }
      takeIn();
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      setTrouble(`${error.message} What was stored before stays; storing again adds nothing twice.`);
    }
  };
  const busy = stored !== null && stored.length < articles.length && trouble === '';
  return (
    <span class="actions">
      <button type="button" disabled={busy} onClick={() => void store()}>{articles.length === 1 ? 'Store it' : `Store all ${articles.length}`}</button>
      {busy && <progress aria-label="Storing" value={stored.length} max={articles.length} />}
      {stored && !busy && trouble === '' && <Outcome stored={stored} />}
      {trouble && <span role="alert" class="failure">{trouble}</span>}
    </span>
  );
}

function Outcome({ stored }: { readonly stored: readonly Stored[] }) {
  const failed = stored.filter(({ error }) => error !== null);
  const [first] = stored.filter(({ id }) => id !== null);
  return (
    <span role="status">
      {counted(stored.filter(({ isNew }) => isNew).length, 'article')} stored, {counted(stored.filter(({ isNew, error }) => !isNew && error === null).length, 'article')} known before
      {first && <> · <button type="button" class="link" onClick={() => go({ article: first.id! })}>show it in the graph</button></>}
      {failed.map(({ error }) => <p key={error} class="failure" role="alert">{error}</p>)}
    </span>
  );
}
