// Where the reader is in the document, kept while the text around changes or is set anew in a
// typeface that has just come: the block on top of the window, and how far it stands from the top.

import { allBlocks, blockAround, blockOf, boxOf } from './blocks.js';

let anchor = null;

/** Starts keeping the place through whatever moves the text. */
export function keepReading(page) {
  page.addEventListener('scroll', () => rememberPlace(page), { passive: true });
  new page.defaultView.ResizeObserver(() => returnToPlace(page)).observe(page.documentElement);
}

/** Remembers the place that is being read. */
export function rememberPlace(page) {
  const top = page.defaultView.scrollY;
  if (top <= 0) {
    anchor = null;
    return;
  }
  const block = blockOnTop(page);
  const box = block && boxOf(block);
  anchor = box ? { key: block.key, top: box.top, height: box.bottom - box.top } : null;
}

// Mostly the block under a point near the top; only where that is a gap are the boxes of all measured.
function blockOnTop(page) {
  const { left, width } = (page.querySelector('main') ?? page.body).getBoundingClientRect();
  for (const y of [2, 16, 40]) {
    const block = blockAround(page.elementFromPoint(left + width / 4, y));
    if (block) return block;
  }
  return allBlocks().find((block) => boxOf(block)?.bottom > 0);
}

/** Goes back to the place that was remembered; to the same block, if it stands elsewhere now. */
export function returnToPlace(page) {
  if (!anchor) return;
  const block = blockOf(anchor.key);
  const box = block && boxOf(block);
  if (!box) return;
  // Far inside a long block, the same share of it is nearer to what was read than the same distance.
  const inside = anchor.top < 0 ? (anchor.top * (box.bottom - box.top)) / anchor.height : anchor.top;
  // A push of less than a pixel does nothing but stop a soft scroll that is under way.
  if (Math.abs(box.top - inside) >= 1) page.defaultView.scrollBy({ top: box.top - inside, behavior: 'instant' });
}

/** Changes the document by an action while its reader stays in place. */
export function keepingPlace(page, action) {
  rememberPlace(page);
  action();
  returnToPlace(page);
}

/** Scrolls to an element, softly unless the reader's system asks for stillness. */
export function scrollTo(element) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}
