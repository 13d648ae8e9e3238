import { useRef, useState } from 'preact/hooks';
import type { ArticleInput } from '../api/documents.js';

interface Props {
  /** @param known what the reader says of the article besides */
  readonly take: (content: string, known: ArticleInput, name?: string) => void;
}

/** Where an article is pasted, or a file dropped or chosen. */
export function PasteForm({ take }: Props) {
  const text = useRef<HTMLTextAreaElement>(null);
  const publisher = useRef<HTMLInputElement>(null);
  const published = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const known = (): ArticleInput => ({ ...(publisher.current!.value && { publisher: publisher.current!.value }), ...(published.current!.value && { publishedAt: published.current!.value }) });
  const takeFile = async (file: File | undefined): Promise<void> => { if (file) take(await file.text(), known(), file.name); };
  return (
    <form class={over ? 'paste over' : 'paste'} onSubmit={(event) => { event.preventDefault(); take(text.current!.value, known()); }}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); void takeFile(event.dataTransfer?.files[0]); }}>
      <label>Paste an article here, or drop a file: text, a page as HTML, or JSON Lines
        <textarea ref={text} placeholder="Norway condemned Chad on Monday…" />
      </label>
      <div class="row">
        <label class="field">Publisher <input ref={publisher} type="text" /></label>
        <label class="field">Published <input ref={published} type="date" /></label>
        <button type="submit">Read it</button>
        <label class="field">or a file <input type="file" accept=".txt,.html,.htm,.json,.jsonl,.ndjson,text/*" onChange={({ currentTarget }) => void takeFile(currentTarget.files?.[0])} /></label>
      </div>
      <p class="dim">“On Monday” counts from the day of publication. Nothing is stored until you say so.</p>
    </form>
  );
}
