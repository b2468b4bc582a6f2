// The whole card of a figure, kept in the panel: what it is, where it comes from, how it changed
// since the last draft, and every place that uses it, in each language.

import { placeLink } from './editor.js';
import { announce, byId, make } from './elements.js';
import { figureAround, figureOf, printed } from './figures.js';
import { page } from './frame.js';
import { onPanelClosed, openPanel } from './panel.js';
import { scrollTo } from './reading.js';
import { flash, showBlock } from './selection.js';
import { word } from './words.js';

const USE = 'data-preview-use';
const card = byId('figure-card');
let pinned = null;
let uses = [];

/** Starts listening to the document. */
export function pinFigures(document) {
  document.addEventListener('click', (event) => {
    const figure = figureAround(event.target);
    if (!figure || event.defaultPrevented || event.target.closest('a')) return;
    event.preventDefault();
    pin(figure);
  });
}

/** Keeps the card of the figure that an element prints. */
export async function pin(element) {
  pinned = element.getAttribute('data-figure');
  openPanel('figure');
  const { top, bottom } = element.getBoundingClientRect();
  // The panel may have taken the figure's place.
  if (top < 0 || bottom > page().defaultView.innerHeight) scrollTo(element);
  await write();
  announce(card.querySelector('.value')?.textContent ?? '');
}

/** Writes the kept card anew, after the document changed. */
export function renewCard() {
  if (pinned) write();
}

// Without the card beside it, nobody knows what the marks are.
function unpin() {
  pinned = null;
  uses = [];
  mark();
  empty();
}

/** The value of a figure, its unit, and what kind of figure it is. */
export function heading(figure, tag) {
  return make('div', { class: 'figure-heading' },
    make(tag, { class: 'value' }, figure.value, figure.unit ? make('span', { class: 'unit' }, ` ${figure.unit}`) : ''),
    make('p', { class: `status ${figure.status}` }, word('status')[figure.status] ?? figure.status));
}

/** What is known of a figure, a line each; its dataset cell as a link, or as text. */
export function facts(figure, { links }) {
  const list = make('dl', { class: 'facts' });
  for (const name of ['meaning', 'formula', 'proof', 'source']) {
    if (figure[name]) list.append(make('dt', {}, word(name)), make('dd', { class: name }, figure[name]));
  }
  if (figure.at) list.append(make('dt', {}, word('cell')), make('dd', {}, links ? placeLink(figure.at) : `${figure.at.file}:${figure.at.line}`));
  return list;
}

async function write() {
  const key = pinned;
  const figure = await figureOf(key);
  if (key !== pinned) return;
  if (!figure) {
    uses = [];
    mark();
    card.replaceChildren(make('p', { class: 'empty' }, word('gone')));
    return;
  }
  uses = figure.uses ?? [];
  mark();
  const inText = uses.map((use) => useItem(use, printed(use.figure).length > 0));
  card.replaceChildren(heading(figure, 'h2'), facts(figure, { links: true }), drafted(figure),
    make('h3', {}, word('uses', uses.length)), make('ol', { class: 'uses' }, ...inText));
}

function drafted({ draft, changed }) {
  if (!draft) return make('p', { class: 'draft' }, word('noDraft'));
  const texts = Object.entries(draft.texts ?? {}).map(([tag, text]) => make(changed ? 'del' : 'span', { lang: tag }, text));
  return make('p', { class: changed ? 'draft changed' : 'draft' },
    make('strong', {}, word(changed ? 'changed' : 'unchanged', draft.number)), ...texts.flatMap((text) => [' ', text]));
}

function useItem(use, here) {
  const texts = Object.keys(use.contexts ?? use.texts).map((tag) => make('span', { lang: tag, class: 'context' }, ...around(use.contexts?.[tag] ?? use.texts[tag], use.texts[tag])));
  const item = make('button', { type: 'button', 'aria-current': use.figure === pinned ? 'true' : null, onclick: () => go(use) }, ...texts);
  if (!here) item.append(make('span', { class: 'hint' }, word('notHere')));
  return make('li', {}, item);
}

// The figure's words within the sentence around it.
function around(context, words) {
  const at = words ? context.indexOf(words) : -1;
  return at < 0 ? [context] : [context.slice(0, at), make('mark', {}, words), context.slice(at + words.length)];
}

function go(use) {
  const seen = printed(use.figure).find((element) => element.getBoundingClientRect().height > 0);
  if (!seen) {
    showBlock(use.key);
    return;
  }
  scrollTo(seen);
  flash([seen]);
}

function mark() {
  for (const element of page().querySelectorAll(`[${USE}]`)) element.removeAttribute(USE);
  for (const use of uses) {
    for (const element of printed(use.figure)) element.setAttribute(USE, use.figure === pinned ? 'pinned' : '');
  }
}

function empty() {
  card.replaceChildren(make('p', { class: 'empty' }, word('noFigure')));
}

empty();
onPanelClosed(unpin);
