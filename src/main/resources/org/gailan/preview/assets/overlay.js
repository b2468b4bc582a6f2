// What lies over the last good view while the report can't be shown as it is now.

import { announce, byId } from './elements.js';
import { shownVersion } from './frame.js';
import { problemItem } from './problem-item.js';
import { word } from './words.js';

const overlay = byId('overlay');
const fold = byId('overlay-fold');
const title = document.title;
let folded = false;

/** Lays the errors over the view. */
export function tellBroken({ problems }) {
  const errors = problems.items.filter((item) => item.severity === 'error');
  byId('overlay-title').textContent = word('broken', errors.length);
  byId('overlay-body').querySelector('p').textContent = word(shownVersion() > 0 ? 'lastGood' : 'neverGood');
  byId('overlay-problems').replaceChildren(...(errors.length > 0 ? errors : problems.items).map(problemItem));
  if (overlay.hidden) foldAway(false);
  overlay.hidden = false;
  document.title = `${word('error')} · ${title}`;
  announce(word('broken', errors.length));
}

/** The report can be shown again. */
export function mended() {
  overlay.hidden = true;
  document.title = title;
}

/** Folds the errors into a strip, or out again. */
export function foldAway(away) {
  folded = away;
  overlay.classList.toggle('folded', folded);
  byId('overlay-body').hidden = folded;
  fold.textContent = word(folded ? 'unfold' : 'fold');
  fold.setAttribute('aria-expanded', String(!folded));
}

/** Folds the errors away. Returns whether they were open. */
export function closeOverlay() {
  if (overlay.hidden || folded) return false;
  foldAway(true);
  return true;
}

fold.addEventListener('click', () => foldAway(!folded));
foldAway(false);
