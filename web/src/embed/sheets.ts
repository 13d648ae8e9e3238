import graph from '../graph/graph.css?inline';
import map from '../map/map.css?inline';
import base from '../style/base.css?inline';
import palette from '../style/palette.css?inline';
import parts from '../style/parts.css?inline';
import embed from './embed.css?inline';

const ROOT_PX = 15;

/** The explorer's looks, which a page's own can't change: `rem` would hang on its font. */
export const SHEET = sheetOf([embed, palette, base, parts, graph, map].join('\n').replace(/(-?[\d.]+)rem\b/g, (_, rems: string) => `${Number(rems) * ROOT_PX}px`));

/** How high an element is. @param given in pixels, or as CSS says it; what is neither counts as not given */
export function heightSheet(given: string | null, usual: number): CSSStyleSheet {
  const height = /^\d+$/.test(given ?? '') ? `${given}px` : given ?? '';
  return sheetOf(`:host { block-size: ${CSS.supports('block-size', height) ? height : `${usual}px`} }`);
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
