// Exact search in every language: the hits as a list, walked with Enter, and marked in the document.

import { blockAt, rowOf } from './blocks.js';
import { chosen } from './choices.js';
import { byId, make, settled } from './elements.js';
import { occurrences, markHits } from './hits.js';
import { openPanel } from './panel.js';
import { scrollTo } from './reading.js';
import { showBlock } from './selection.js';
import { ask } from './server.js';
import { word } from './words.js';

const field = byId('search');
const list = byId('hits');
let hits = [];
let at = -1;
let asked = 0;
let sought = '';
let finding = Promise.resolve();

/** Asks again, after the document changed. */
export const renewSearch = settled(150, () => {
  if (sought !== '' && sought === field.value) finding = find({ keep: true });
});

/** Empties the field. Returns whether there was something in it. */
export function clearSearch() {
  if (field.value === '') return false;
  field.value = '';
  find({});
  return true;
}

async function find({ keep = false }) {
  const text = field.value;
  const mine = ++asked;
  sought = text;
  if (text === '') {
    write('', { total: 0, hits: [] }, -1);
    return;
  }
  if (!keep) openPanel('search');
  const found = await ask('/search', { edition: chosen().edition, q: text }).catch(() => ({ total: 0, hits: [] }));
  if (mine !== asked) return;
  write(text, found, keep ? Math.min(at, found.hits.length - 1) : -1);
}

function write(text, found, position) {
  hits = found.hits;
  at = position;
  list.replaceChildren(...hits.map((hit, i) => make('li', {}, make('button', { type: 'button', onclick: () => go(i) },
    make('span', { lang: hit.lang }, hit.before, make('mark', {}, hit.match), hit.after)))));
  byId('search-count').textContent = text === '' ? word('searchHow') : found.total === 0 ? word('noHits', text)
    : found.total > hits.length ? word('hitsOf', hits.length, found.total) : word('hits', found.total);
  current();
  markHits(text, null);
}

function go(i) {
  at = i;
  current();
  const range = rangeOf(hits[i]);
  markHits(field.value, range);
  if (!range) {
    showBlock(hits[i].key);
    return;
  }
  // A folded table of figures is opened for what stands in it.
  const details = range.startContainer.parentElement.closest('details');
  if (details) details.open = true;
  scrollTo(range.startContainer.parentElement);
}

// The hit's own place among those of its block and language.
function rangeOf(hit) {
  const nth = hits.slice(0, hits.indexOf(hit)).filter((other) => other.key === hit.key && other.lang === hit.lang).length;
  const inLanguage = rowOf(hit.key).filter((block) => languageOf(block) === hit.lang);
  const ranges = inLanguage.flatMap((block) => occurrences(blockAt(block.key, block.column), field.value));
  return ranges[Math.min(nth, ranges.length - 1)] ?? null;
}

const languageOf = (block) => block.start.parentElement.closest('[lang]').lang;

function current() {
  list.querySelectorAll('button').forEach((button, i) => {
    if (i === at) {
      button.setAttribute('aria-current', 'true');
      button.scrollIntoView({ block: 'nearest' });
    } else button.removeAttribute('aria-current');
  });
  if (at >= 0) byId('search-count').textContent = word('hitAt', at + 1, hits.length);
}

// An answer that a later question made useless is not all that is waited for.
async function findTyped() {
  if (field.value !== sought) finding = find({});
  for (let awaited = null; awaited !== finding; ) {
    awaited = finding;
    await awaited;
  }
}

const typed = settled(120, findTyped);
// What is still being composed in a Chinese input method is not searched for yet.
field.addEventListener('input', (event) => !event.isComposing && typed());
field.addEventListener('compositionend', typed);
byId('search-form').addEventListener('submit', (event) => event.preventDefault());
field.addEventListener('keydown', async (event) => {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  // Who types fast is at the key before the text has been asked for.
  await findTyped();
  if (hits.length === 0) return;
  openPanel('search');
  const step = event.shiftKey ? -1 : 1;
  go(at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length);
});
write('', { total: 0, hits: [] }, -1);
