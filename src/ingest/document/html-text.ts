import type { DomNode } from './dom.js';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const BLOCKS = new Set('ADDRESS ARTICLE BLOCKQUOTE BODY DD DIV DL DT H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(' '));
const SKIPPED = new Set('ASIDE AUDIO BUTTON FIGCAPTION FIGURE FOOTER FORM HEAD IFRAME INPUT NAV NOSCRIPT SCRIPT SELECT STYLE SVG TEMPLATE VIDEO'.split(' '));

/** Texts of the blocks under `root` in order; two line breaks in a row part a block as paragraphs do. */
export function blockTexts(root: DomNode): string[] {
  return [...pieces(root)].join('').split(/\n\s*\n/).map((block) => block.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

function* pieces(node: DomNode): Generator<string> {
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === TEXT_NODE) yield (node.textContent ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== ELEMENT_NODE || SKIPPED.has(name)) return;
  if (name === 'BR') yield '\n';
  if (BLOCKS.has(name)) yield '\n\n';
  for (const child of node.childNodes) yield* pieces(child);
  if (BLOCKS.has(name)) yield '\n\n';
}
