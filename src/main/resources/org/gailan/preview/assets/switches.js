// The switches of language, edition and view in the bar.

import { choose, chosen, onChoice } from './choices.js';
import { byId, make } from './elements.js';

let tags = [];
let editions = [];

/** What there is to choose from; a choice that is not there gives way to one that is. */
export function offer(state) {
  ({ tags, editions } = state);
  const { edition, tag } = chosen();
  choose({
    edition: editions.some(({ id }) => id === edition) ? edition : (state.edition ?? editions[0]?.id ?? ''),
    tag: tags.some((one) => one.tag === tag) ? tag : (tags[0]?.tag ?? ''),
  });
  byId('languages').querySelectorAll('label').forEach((label) => label.remove());
  byId('languages').append(...tags.map(({ tag: value, name, lang }) => make('label', {},
    make('input', { type: 'radio', name: 'tag', value, onchange: () => choose({ tag: value }) }), make('span', { lang }, name))));
  byId('edition').replaceChildren(...editions.map(({ id, name }) => make('option', { value: id }, name ?? id)));
  byId('edition-choice').hidden = editions.length < 2;
  show();
}

/** Goes on to the next language. */
export function nextLanguage() {
  if (tags.length > 0) choose({ tag: tags[(tags.findIndex(({ tag }) => tag === chosen().tag) + 1) % tags.length].tag });
}

/** Goes on to the next edition. */
export function nextEdition() {
  if (editions.length > 0) choose({ edition: editions[(editions.findIndex(({ id }) => id === chosen().edition) + 1) % editions.length].id });
}

function show() {
  const { edition, tag, view } = chosen();
  for (const input of document.querySelectorAll('input[name="tag"]')) input.checked = input.value === tag;
  for (const input of document.querySelectorAll('input[name="view"]')) input.checked = input.value === view;
  byId('edition').value = edition;
}

byId('edition').addEventListener('change', (event) => choose({ edition: event.target.value }));
for (const input of document.querySelectorAll('input[name="view"]')) input.addEventListener('change', () => choose({ view: input.value }));
const menu = byId('menu');
menu.addEventListener('click', () => menu.setAttribute('aria-expanded', String(byId('bar').classList.toggle('open'))));
onChoice(show);
