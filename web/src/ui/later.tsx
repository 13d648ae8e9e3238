import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Part = () => JSX.Element | null;

/** A part of the page that is fetched when it is first shown. */
export function later(load: () => Promise<Part>, what: string): Part {
  let loaded: Part | undefined;
  return function Later() {
    const [Loaded, setLoaded] = useState(() => loaded);
    useEffect(() => { if (!loaded) void load().then((part) => { loaded = part; setLoaded(() => part); }); }, []);
    return Loaded ? <Loaded /> : <p class="state" role="status"><progress aria-label={`Loading ${what}`} /> Loading {what}…</p>;
  };
}
