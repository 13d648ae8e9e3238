import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { ask, AskError, ServerContext, type Document } from './ask.js';
import { key, keyWanted } from './key.js';
import { news } from './news.js';

/** An answer on its way: while another is asked for, the last one stays to be looked at. */
export interface Asked<Answer> {
  readonly data: Answer | undefined;
  readonly error: AskError | undefined;
  readonly loading: boolean;
  again(): void;
}

/** Asks whenever the variables change, or what was added is to be shown. @param variables null for asking nothing */
export function useAsk<Answer, Variables>(document: Document<Answer, Variables>, variables: Variables | null): Asked<Answer> {
  const [state, setState] = useState<Omit<Asked<Answer>, 'again'>>({ data: undefined, error: undefined, loading: variables !== null });
  const server = useContext(ServerContext);
  const [turn, setTurn] = useState(0);
  const asked = JSON.stringify(variables);
  const last = useRef('');
  useEffect(() => {
    if (variables === null) return setState({ data: undefined, error: undefined, loading: false });
    const controller = new AbortController();
    setState(({ data }) => ({ data: last.current === '' ? undefined : data, error: undefined, loading: true }));
    ask(document, variables, controller.signal, server).then(
      (data) => { last.current = asked; setState({ data, error: undefined, loading: false }); },
      (error: unknown) => { if (!controller.signal.aborted) setState({ data: undefined, error: told(error), loading: false }); },
    );
    return () => controller.abort();
  }, [document, asked, server, turn, key.value, news.shown.value]);
  return { ...state, again: () => setTurn(turn + 1) };
}

function told(error: unknown): AskError {
  if (!(error instanceof AskError)) throw error;
  if (error.code === 'UNAUTHENTICATED') keyWanted.value = true;
  return error;
}
