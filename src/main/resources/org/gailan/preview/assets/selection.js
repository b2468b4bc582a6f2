// The selected block: marked in the document, with the slip that names its file and line.

import { allBlocks, blockAround, blockAt, boxOf, elementsOf, rowOf } from './blocks.js';
import { chosen } from './choices.js';
import { open, placeLink } from './editor.js';
import { byId, make } from './elements.js';
import { page } from './frame.js';
import { scrollTo } from './reading.js';
import { ask } from './server.js';
import { word } from './words.js';

const MARK = 'data-preview-selected';
const slip = byId('place');
let selected = null;
let place = null;

/** Starts listening to the document. */
export function selectBlocks(document) {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.target.closest('a, summary, [data-figure]')) return;
    if (!document.defaultView.getSelection().isCollapsed) return;
    const block = blockAround(event.target);
    if (block) select(block);
    else unselect();
  });
  document.addEventListener('dblclick', async (event) => {
    if (event.target.closest('a, summary, [data-figure]')) return;
    const block = blockAround(event.target);
    if (block && (await select(block))) open(place);
  });
}

/** Selects a block and asks where it is written. Resolves to whether that is known. */
export async function select(block) {
  selected = { key: block.key, column: block.column };
  place = null;
  mark();
  const { edition, tag } = chosen();
  const mine = selected;
  const found = await ask('/where', { edition, tag, key: block.key }).catch(() => null);
  if (mine !== selected) return false;
  place = found;
  slip.replaceChildren(found ? placeLink(found) : word('unknownPlace'), found ? make('span', { class: 'hint' }, word('opens')) : '', make('button', { type: 'button', onclick: unselect }, word('close')));
  slip.hidden = false;
  return found !== null;
}

/** Selects the next block, or for -1 the one before. */
export function selectBeside(step) {
  const seen = allBlocks().filter((block) => block.column === (selected?.column ?? 0) && boxOf(block));
  if (seen.length === 0) return;
  const at = seen.findIndex((block) => block.key === selected?.key);
  const first = seen.findIndex((block) => boxOf(block).bottom > 40);
  const next = seen[at < 0 ? Math.max(first, 0) : Math.min(Math.max(at + step, 0), seen.length - 1)];
  select(next);
  const box = boxOf(next);
  if (box.top < 0 || box.bottom > page().defaultView.innerHeight) scrollTo(elementsOf(next)[0]);
}

/** Opens the selected block in the editor. Returns whether one is selected. */
export function openSelected() {
  if (place) open(place);
  return place !== null;
}

/** Selects nothing. Returns whether something was selected. */
export function unselect() {
  if (!selected) return false;
  if (slip.contains(document.activeElement)) byId('frame').focus();
  selected = null;
  place = null;
  slip.hidden = true;
  mark();
  return true;
}

/** Scrolls to a block and lets it flash. Returns whether the document has it. */
export function showBlock(key) {
  const row = rowOf(key);
  if (row.length === 0) return false;
  const elements = row.flatMap(elementsOf);
  if (elements.length > 0) scrollTo(elements[0]);
  flash(elements);
  return true;
}

/** Lets elements of the document flash softly. */
export function flash(elements) {
  for (const element of elements) {
    element.removeAttribute('data-preview-changed');
    // Read, so that an animation that still runs starts again.
    void element.offsetWidth;
    element.setAttribute('data-preview-changed', '');
    element.addEventListener('animationend', () => element.removeAttribute('data-preview-changed'), { once: true });
  }
}

/** Marks the selected block in the document, anew after it changed. */
export function mark() {
  for (const element of page().querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
  const block = selected && blockAt(selected.key, selected.column);
  if (block) for (const element of elementsOf(block)) element.setAttribute(MARK, '');
}
