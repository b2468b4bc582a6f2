// The small card of a figure under the pointer or the focus. It can be pointed at, and Escape or
// scrolling closes it.

import { byId, make } from './elements.js';
import { figureAround, figureOf } from './figures.js';
import { facts, heading } from './figure-card.js';
import { word } from './words.js';

const WAIT = 220;
const LEAVE = 180;
const card = byId('hover-card');
let timer;
let shownFor = null;

/** Starts listening to the document. */
export function hoverFigures(document) {
  const over = (event) => {
    const figure = figureAround(event.target);
    // Text that scrolls below a resting pointer takes no card from a figure that has the focus.
    if (!figure && figureAround(document.activeElement)) return;
    clearTimeout(timer);
    if (!figure) leave();
    else if (figure !== shownFor) timer = setTimeout(() => show(figure), WAIT);
  };
  document.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && over(event));
  document.addEventListener('focusin', over);
  document.addEventListener('focusout', leave);
  document.documentElement.addEventListener('pointerleave', leave);
  // A click keeps the whole card in the panel.
  document.addEventListener('click', closeHoverCard);
  document.addEventListener('scroll', () => {
    shownFor = null;
    card.hidden = true;
  }, { passive: true, capture: true });
}

card.addEventListener('pointerenter', () => clearTimeout(timer));
card.addEventListener('pointerleave', leave);

function leave() {
  clearTimeout(timer);
  timer = setTimeout(closeHoverCard, LEAVE);
}

/** Closes the small card. Returns whether it was open. */
export function closeHoverCard() {
  clearTimeout(timer);
  shownFor = null;
  const was = !card.hidden;
  card.hidden = true;
  return was;
}

async function show(element) {
  shownFor = element;
  const figure = await figureOf(element.getAttribute('data-figure'));
  if (shownFor !== element || !element.isConnected) return;
  if (!figure) {
    closeHoverCard();
    return;
  }
  card.replaceChildren(heading(figure, 'p'), facts(figure, { links: false }), make('p', { class: 'hint' }, word('clickForAll')));
  card.hidden = false;
  beside(element);
}

// Below the figure, or above it where there is no room.
function beside(element) {
  const frame = byId('frame').getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const own = card.getBoundingClientRect();
  const below = frame.top + box.bottom + 8;
  const above = frame.top + box.top - own.height - 8;
  const left = Math.min(frame.left + box.left - 12, frame.right - own.width - 8);
  card.style.left = `${Math.max(left, 8)}px`;
  card.style.top = `${below + own.height < innerHeight || above < 0 ? below : above}px`;
}
