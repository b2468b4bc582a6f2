// Text found in the document, marked by the CSS Custom Highlight API, which leaves the document's
// elements alone. A browser without it lists the hits all the same.

import { allBlocks } from './blocks.js';
import { page, shownVersion } from './frame.js';

/** The ranges of the document in which a block holds this text, whatever elements it runs through. */
export function occurrences(block, text) {
  const nodes = [];
  const starts = [];
  let whole = '';
  const walker = page().createTreeWalker(block.start.parentNode, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  walker.currentNode = block.start;
  while (walker.nextNode() && walker.currentNode !== block.end) {
    if (walker.currentNode.nodeType !== Node.TEXT_NODE) continue;
    nodes.push(walker.currentNode);
    starts.push(whole.length);
    whole += walker.currentNode.data;
  }
  const found = [];
  for (let at = whole.indexOf(text); at >= 0 && text; at = whole.indexOf(text, at + text.length)) {
    const range = page().createRange();
    range.setStart(...position(nodes, starts, at, false));
    range.setEnd(...position(nodes, starts, at + text.length, true));
    found.push(range);
  }
  return found;
}

function position(nodes, starts, at, end) {
  let i = starts.findLastIndex((start) => (end ? start < at : start <= at));
  if (i < 0) i = 0;
  return [nodes[i], at - starts[i]];
}

/** Marks all places of a text in the document, and one of them more strongly. */
export function markHits(text, current) {
  if (shownVersion() === 0) return;
  const { CSS, Highlight } = page().defaultView;
  if (!CSS.highlights) return;
  CSS.highlights.clear();
  if (text === '') return;
  CSS.highlights.set('preview-hits', new Highlight(...allBlocks().flatMap((block) => occurrences(block, text))));
  if (current) {
    const strong = new Highlight(current);
    strong.priority = 1;
    CSS.highlights.set('preview-hit', strong);
  }
}
