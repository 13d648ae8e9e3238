import type { Selection } from '../state/place.js';
import { number, signed } from '../ui/format.js';
import { words } from '../ui/labels.js';
import { isDoubtful, tieId, type Picture } from './picture.js';

const MOST = 200;

/** The picture for who can't see it, or would rather read. */
export function AsList({ picture: { nodes, ties }, select }: { readonly picture: Picture; readonly select: (selection: Selection) => void }) {
  const actors = new Map(nodes.map(({ actor }) => [actor.id, actor]));
  const who = (id: string) => <button type="button" class="link" onClick={() => select({ type: 'actor', id })}>{actors.get(id)!.name}</button>;
  const strongest = [...ties].sort((one, other) => other.events - one.events).slice(0, MOST);
  return (
    <details class="as-list">
      <summary>The same as a list</summary>
      <table>
        <thead><tr><th scope="col">Who</th><th scope="col">Towards whom</th><th scope="col">Mostly</th><th scope="col">Events</th><th scope="col">Score</th><th scope="col">Sources</th><th scope="col"><span class="dim">Pair</span></th></tr></thead>
        <tbody>{strongest.map((tie) => (
          <tr key={tieId(tie)}>
            <td>{who(tie.source)}</td><td>{who(tie.target)}</td><td>{words(tie.kind)}</td><td class="figure">{number(tie.events)}</td><td class="figure">{signed(tie.score)}</td>
            <td>{isDoubtful(tie) ? 'single, or claimed' : 'several'}</td>
            <td><button type="button" class="link" onClick={() => select({ type: 'pair', a: tie.source, b: tie.target })}>both</button></td>
          </tr>
        ))}</tbody>
      </table>
      {ties.length > MOST && <p class="dim">The strongest {MOST} of {number(ties.length)} ties.</p>}
    </details>
  );
}
