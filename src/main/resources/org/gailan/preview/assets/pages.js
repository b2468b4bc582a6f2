// The pages of the PDF as pictures, at a readable width and as sharp as the screen, and the list of
// them beside. New pictures are put in when they have come, so that the place is kept.

import { chosen } from './choices.js';
import { byId, make, settled } from './elements.js';
import { address, order, under } from './server.js';
import { word } from './words.js';

const A4_INCHES = 8.27;
const SMALLEST = 20;
const LARGEST = 220;
// So many different sizes that a window which is made wider does not ask for each.
const STEP = 20;

const column = byId('page-column');
const list = byId('page-list');
const listButton = byId('page-list-button');
let shown = { version: 0, pages: 0, edition: '', tag: '' };

/** Asks for the pages of what is looked at now. */
export async function enterPages() {
  const { edition, tag } = chosen();
  if (shown.edition !== edition || shown.tag !== tag) {
    shown = { version: 0, pages: 0, edition, tag };
    column.replaceChildren();
    list.replaceChildren();
  }
  say(word(shown.pages > 0 ? 'layingOut' : 'firstLayingOut'));
  await order('/pages', { edition, tag }).catch(() => say(word('layoutFailed')));
}

/** The pages are being laid out, are ready, or could not be laid out. */
export function tellPages({ version, state, pages }) {
  column.classList.toggle('old', state !== 'ready');
  if (state === 'laying-out') say(word(shown.pages > 0 ? 'layingOut' : 'firstLayingOut'));
  if (state === 'failed') say(word(shown.pages > 0 ? 'layoutFailed' : 'noPages'));
  if (state !== 'ready') return;
  say('');
  shown = { ...shown, version, pages };
  for (const place of [column, list]) {
    while (place.childElementCount > pages) place.lastElementChild.remove();
    while (place.childElementCount < pages) place.append(place === column ? sheet(place.childElementCount + 1) : thumbnail(place.childElementCount + 1));
  }
  byId('page-view').dataset.version = String(version);
  renewPictures();
}

function say(text) {
  byId('page-state').textContent = text;
  byId('page-state').hidden = text === '';
}

function sheet(n) {
  const image = make('img', { alt: '', class: 'sheet', 'data-page': n });
  near.observe(image);
  here.observe(image);
  return image;
}

function thumbnail(n) {
  const image = make('img', { alt: '' });
  near.observe(image);
  return make('button', { type: 'button', 'data-page': n, 'aria-label': word('page', n), onclick: () => go(n) }, image, make('span', { 'aria-hidden': 'true' }, String(n)));
}

function go(n) {
  column.children[n - 1].scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
  if (matchMedia('(max-width: 47.99rem)').matches) foldList(true);
}

// Pictures are asked for when they are near the window.
const near = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    target.toggleAttribute('data-near', isIntersecting);
    if (isIntersecting) fetchPicture(target);
  }
}, { rootMargin: '900px' });

const here = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) target.toggleAttribute('data-here', isIntersecting);
  const first = column.querySelector('[data-here]')?.dataset.page;
  for (const button of list.children) {
    if (button.dataset.page !== first) button.removeAttribute('aria-current');
    else if (!button.hasAttribute('aria-current')) {
      button.setAttribute('aria-current', 'true');
      button.scrollIntoView({ block: 'nearest' });
    }
  }
}, { root: column, rootMargin: '-30% 0px -65% 0px' });

function fetchPicture(image) {
  const holder = image.closest('[data-page]');
  const n = Number(holder.dataset.page);
  const wanted = (image.clientWidth / A4_INCHES) * devicePixelRatio;
  const dpi = Math.min(LARGEST, Math.max(SMALLEST, Math.ceil(wanted / STEP) * STEP));
  const source = address(under('/page', shown.edition, shown.tag, shown.version, `${n}.png`), { dpi });
  if (shown.version === 0 || image.dataset.source === source) return;
  image.dataset.source = source;
  const next = new Image();
  next.src = source;
  next.decode().then(() => {
    if (image.dataset.source !== source) return;
    image.src = source;
    image.style.aspectRatio = `${next.naturalWidth} / ${next.naturalHeight}`;
    if (holder === image) image.alt = word('pageOf', n, shown.pages);
  }, () => delete image.dataset.source);
}

function renewPictures() {
  document.querySelectorAll('img[data-near]').forEach(fetchPicture);
}

/** Folds the list of pages away, or out again. */
function foldList(away) {
  list.classList.toggle('folded', away);
  listButton.setAttribute('aria-expanded', String(!away));
}

new ResizeObserver(settled(200, renewPictures)).observe(column);
listButton.addEventListener('click', () => foldList(!list.classList.contains('folded')));
foldList(matchMedia('(max-width: 47.99rem)').matches);
