import { useEffect, useId, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface Props<Option> {
  readonly label: string;
  /** What fits the words; asked a moment after the last key. */
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly Option[]>;
  readonly show: (option: Option) => ComponentChildren;
  readonly pick: (option: Option) => void;
  /** Said where nothing fits. */
  readonly nothing: string;
}

const PAUSE_MS = 150;

/** A text box with suggestions, after the ARIA pattern of a combobox with a list. */
export function Combobox<Option>({ label, find, show, pick, nothing }: Props<Option>) {
  const id = useId();
  const [text, setText] = useState('');
  const [options, setOptions] = useState<readonly Option[] | null>(null);
  const [active, setActive] = useState(-1);
  useEffect(() => {
    setActive(-1);
    if (text.trim() === '') return setOptions(null);
    const controller = new AbortController();
    const timer = setTimeout(() => { find(text.trim(), controller.signal).then(setOptions, () => controller.signal.aborted || setOptions([])); }, PAUSE_MS);
    return () => { clearTimeout(timer); controller.abort(); };
  }, [text]);
  const choose = (option: Option | undefined): void => {
    if (option === undefined) return;
    setText('');
    pick(option);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options && options.length > 0) setActive((active + step + options.length) % options.length);
    else if (event.key === 'Enter') choose(options?.[Math.max(active, 0)]);
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  };
  return (
    <div class="combobox" onFocusOut={({ currentTarget, relatedTarget }) => { if (!currentTarget.contains(relatedTarget as Node | null)) setOptions(null); }}>
      <input type="text" role="combobox" aria-label={label} aria-expanded={options !== null} aria-controls={`${id}list`} aria-autocomplete="list" autocomplete="off"
        {...(active >= 0 && { 'aria-activedescendant': `${id}option${active}` })} placeholder={label} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} onKeyDown={onKeyDown} />
      <ul id={`${id}list`} role="listbox" aria-label={label} hidden={options === null || options.length === 0}>
        {options?.map((option, index) => (
          <li key={index} id={`${id}option${index}`} role="option" aria-selected={index === active} onPointerDown={(event) => { event.preventDefault(); choose(option); }}>{show(option)}</li>
        ))}
      </ul>
      {options?.length === 0 && <p class="combobox-nothing" role="status">{nothing}</p>}
    </div>
  );
}
