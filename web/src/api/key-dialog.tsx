import { useEffect, useRef } from 'preact/hooks';
import { key, keyWanted, useKey } from './key.js';

/** Where the reader gives a key: to be let in, or to store articles. */
export function KeyDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => { if (keyWanted.value) dialog.current?.showModal(); }, [keyWanted.value]);
  const keep = (given: string): void => { useKey(given.trim()); dialog.current?.close(); };
  return (
    <>
      <button type="button" class="quiet" onClick={() => dialog.current?.showModal()}>{key.value ? 'Key ✓' : 'Key'}</button>
      <dialog ref={dialog} aria-labelledby="key-title" onClose={() => { keyWanted.value = false; }}>
        <form onSubmit={(event) => { event.preventDefault(); keep(input.current!.value); }}>
          <h2 id="key-title">Your key</h2>
          {keyWanted.value && <p role="alert">{key.value ? 'The server does not know this key, or it has ended.' : 'This server answers no one without a key.'}</p>}
          <p>Whoever runs the server makes one with <code>entente key create</code>. It is kept in this tab until you close it. To store articles it needs the scope <code>write</code>.</p>
          <label class="field">Key <input ref={input} type="password" autocomplete="off" placeholder="ent_…" defaultValue={key.value} /></label>
          <p class="actions"><button type="submit">Use it</button> <button type="button" onClick={() => keep('')}>Use none</button> <button type="button" onClick={() => dialog.current?.close()}>Cancel</button></p>
        </form>
      </dialog>
    </>
  );
}
