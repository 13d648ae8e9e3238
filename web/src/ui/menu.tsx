import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A button that opens a box of choices, which are made only then; Escape, and a click elsewhere, close it. */
export function Menu({ title, active, children }: { readonly title: string; readonly active: boolean; readonly children: ComponentChildren }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const close = (event: Event): void => { if (!menu.current?.contains(event.target as Node)) menu.current?.removeAttribute('open'); };
    addEventListener('pointerdown', close);
    addEventListener('focusin', close);
    return () => { removeEventListener('pointerdown', close); removeEventListener('focusin', close); };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
  };
  return <details class="menu" ref={menu} onKeyDown={onKeyDown} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}><summary class={active ? 'active' : ''}>{title}</summary><div class="menu-box">{open && children}</div></details>;
}
