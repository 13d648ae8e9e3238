import type Graph from 'graphology';
import { useEffect, useRef } from 'preact/hooks';
import Sigma from 'sigma';
import type { Selection } from '../state/place.js';
import { byPointer } from './by-pointer.js';
import { graphOf } from './draw.js';
import { faded } from './faded.js';
import { hoverDrawer } from './hover.js';
import { layOut } from './layout.js';
import { moveByKey } from './move-by-key.js';
import type { Picture } from './picture.js';
import { TieProgram } from './tie-program.js';

/** Above so many ties they are not drawn while the picture moves, and can't be clicked. */
const MOST_TIES_MOVING = 3_000;

interface Props {
  readonly picture: Picture;
  readonly selection: Selection | null;
  readonly select: (selection: Selection) => void;
  readonly expand: (id: string) => void;
}

/** The picture, drawn by WebGL; a click chooses, a double click expands, keys move. */
export function Canvas({ picture, selection, select, expand }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ readonly graph: Graph; readonly sigma: Sigma } | null>(null);
  useEffect(() => {
    const graph = graphOf(picture, drawn.current?.graph ?? null);
    const sigma = new Sigma(graph, box.current!, settingsFor(graph, box.current!));
    const stop = layOut(graph, () => box.current?.setAttribute('data-laid-out', 'true'));
    const still = byPointer(sigma, graph, box.current!, { select, expand });
    const watcher = new ResizeObserver(() => sigma.scheduleRefresh());
    watcher.observe(box.current!);
    drawn.current = { graph, sigma };
    return () => { stop(); still(); watcher.disconnect(); sigma.kill(); box.current?.removeAttribute('data-laid-out'); };
  }, [picture]);
  useEffect(() => {
    const { graph, sigma } = drawn.current!;
    const { nodeReducer, edgeReducer } = faded(graph, selection, getComputedStyle(box.current!).borderTopColor);
    sigma.setSetting('nodeReducer', nodeReducer);
    sigma.setSetting('edgeReducer', edgeReducer);
  }, [picture, selection]);
  return (
    <div ref={box} class="canvas" tabIndex={0} role="application" onKeyDown={(event) => moveByKey(event, drawn.current?.sigma)}
      aria-label={`Graph of ${picture.nodes.length} actors. Arrows move it, plus and minus zoom, 0 shows all. The same stands below as a list.`} />
  );
}

function settingsFor(graph: Graph, box: HTMLElement) {
  const few = graph.size <= MOST_TIES_MOVING;
  const style = getComputedStyle(box);
  return {
    defaultEdgeType: 'tie', edgeProgramClasses: { tie: TieProgram }, enableEdgeEvents: few, hideEdgesOnMove: !few, hideLabelsOnMove: !few,
    defaultDrawNodeHover: hoverDrawer(style.backgroundColor, style.color), labelColor: { color: style.color }, labelFont: style.fontFamily, labelSize: 12, labelRenderedSizeThreshold: 5, labelDensity: 0.7, zIndex: true, allowInvalidContainer: true, minEdgeThickness: 0.5, stagePadding: 40,
  };
}
