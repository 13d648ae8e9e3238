import { useContext, useEffect, useState } from 'preact/hooks';
import { AskError, askServer, ServerContext, type Document, type Server } from './server.js';

/** An answer on its way: while another is asked for, the last one stays to be looked at. */
export interface Asked<Answer> {
  readonly data: Answer | undefined;
  readonly error: AskError | undefined;
  readonly loading: boolean;
  again(): void;
}

/** Asks whenever the variables change, or what the server answered may no longer hold. @param variables null for asking nothing */
export function useAsk<Answer, Variables>(document: Document<Answer, Variables>, variables: Variables | null): Asked<Answer> {
  const [state, setState] = useState<Omit<Asked<Answer>, 'again'>>({ data: undefined, error: undefined, loading: variables !== null });
  const server = useContext(ServerContext);
  const [turn, setTurn] = useState(0);
  const asked = JSON.stringify(variables);
  useEffect(() => {
    if (variables === null) return setState({ data: undefined, error: undefined, loading: false });
    const controller = new AbortController();
    setState(({ data }) => ({ data, error: undefined, loading: true }));
    askServer(server, document, variables, controller.signal).then(
      (data) => setState({ data, error: undefined, loading: false }),
      (error: unknown) => { if (!controller.signal.aborted) setState({ data: undefined, error: told(error, server), loading: false }); },
    );
    return () => controller.abort();
  }, [document, asked, server, turn, server.edition()]);
  return { ...state, again: () => setTurn(turn + 1) };
}

function told(error: unknown, server: Server): AskError {
  if (!(error instanceof AskError)) throw error;
  if (error.code === 'UNAUTHENTICATED') server.unknown();
  return error;
}
