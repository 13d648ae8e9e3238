import type { WhoFragment } from '../api/documents.js';
import { go } from '../state/place.js';
import { ActorLink } from '../ui/actor-link.js';
import { number, signed } from '../ui/format.js';
import { words } from '../ui/labels.js';
import { isDoubtful, tieId, type Picture } from './picture.js';

const MOST = 200;

/** The picture for who can't see it, or would rather read. */
export function AsList({ picture: { nodes, ties } }: { readonly picture: Picture }) {
  const actors = new Map(nodes.map(({ actor }) => [actor.id, actor]));
  const who = (id: string): WhoFragment => actors.get(id)!;
  const strongest = [...ties].sort((one, other) => other.events - one.events).slice(0, MOST);
  return (
    <details class="as-list">
      <summary>The same as a list</summary>
      <table>
        <thead><tr><th scope="col">Who</th><th scope="col">Towards whom</th><th scope="col">Mostly</th><th scope="col">Events</th><th scope="col">Score</th><th scope="col">Sources</th><th scope="col"><span class="dim">Pair</span></th></tr></thead>
        <tbody>{strongest.map((tie) => (
          <tr key={tieId(tie)}>
            <td><ActorLink actor={who(tie.source)} /></td><td><ActorLink actor={who(tie.target)} /></td><td>{words(tie.kind)}</td><td class="figure">{number(tie.events)}</td><td class="figure">{signed(tie.score)}</td>
            <td>{isDoubtful(tie) ? 'single, or claimed' : 'several'}</td>
            <td><button type="button" class="link" onClick={() => go({ selection: { type: 'pair', a: tie.source, b: tie.target } })}>both</button></td>
          </tr>
        ))}</tbody>
      </table>
      {ties.length > MOST && <p class="dim">The strongest {MOST} of {number(ties.length)} ties.</p>}
    </details>
  );
}
