// The keys, in the page as well as in the document, and the help that lists them.

import { choose, chosen } from './choices.js';
import { byId, make } from './elements.js';
import { pin } from './figure-card.js';
import { figureAround } from './figures.js';
import { page, shownVersion } from './frame.js';
import { closeHoverCard } from './hover-card.js';
import { closeOverlay } from './overlay.js';
import { closePanel } from './panel.js';
import { toggleProblems } from './problems.js';
import { clearSearch } from './search.js';
import { openSelected, selectBeside, unselect } from './selection.js';
import { nextEdition, nextLanguage } from './switches.js';
import { word } from './words.js';

const help = byId('help');

const KEYS = {
  '/': () => byId('search').select(),
  p: toggleProblems,
  l: nextLanguage,
  e: nextEdition,
  v: () => choose({ view: chosen().view === 'text' ? 'pages' : 'text' }),
  j: () => selectBeside(1),
  k: () => selectBeside(-1),
  f: () => focusFigure(1),
  F: () => focusFigure(-1),
  '?': () => help.showModal(),
  Escape: () => closeHoverCard() || closeOverlay() || closePanel() || unselect() || clearSearch(),
};

/** Starts listening to the keys of the page, or of the document. */
export function listenToKeys(document) {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const typing = event.target.matches?.('input:not([type=radio], [type=checkbox]), textarea, select');
    if (event.key === 'Escape' && event.target.id === 'search') {
      if (!clearSearch()) event.target.blur();
      return;
    }
    if (typing && event.key !== 'Escape') return;
    if (event.key === 'Enter') {
      enter(event);
      return;
    }
    if (!Object.hasOwn(KEYS, event.key)) return;
    event.preventDefault();
    KEYS[event.key]();
  });
}

// Enter on a figure keeps its card; anywhere but on what has its own use for the key, it opens the selected block.
function enter(event) {
  const figure = figureAround(event.target);
  if (figure) {
    event.preventDefault();
    closeHoverCard();
    pin(figure);
  } else if (!event.target.closest?.('a, button, input, summary') && openSelected()) event.preventDefault();
}

// The document's figures get the focus only by their own key: as stops of the Tab key they would be hundreds.
function focusFigure(step) {
  if (shownVersion() === 0 || chosen().view !== 'text') return;
  const figures = [...page().querySelectorAll('[data-figure]')].filter((figure) => figure.getClientRects().length > 0);
  if (figures.length === 0) return;
  const at = figures.indexOf(figureAround(page().activeElement));
  const seen = figures.findIndex((figure) => figure.getBoundingClientRect().top > 0);
  const next = figures[at < 0 ? Math.max(seen, 0) : (at + step + figures.length) % figures.length];
  next.setAttribute('tabindex', '-1');
  const { top, bottom } = next.getBoundingClientRect();
  if (top < 0 || bottom > page().defaultView.innerHeight) next.scrollIntoView({ block: 'center', behavior: 'instant' });
  byId('frame').focus();
  next.focus({ preventScroll: true });
}

for (const [keys, meaning] of Object.entries(word('keys'))) {
  byId('shortcuts').append(make('dt', {}, ...keys.split(' ').flatMap((key) => [make('kbd', {}, key), ' '])), make('dd', {}, meaning));
}
byId('help-button').addEventListener('click', () => help.showModal());
byId('help-close').addEventListener('click', () => help.close());
