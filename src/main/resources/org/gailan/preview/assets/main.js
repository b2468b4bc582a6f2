// The preview: what is chosen is shown, and what the server tells of it is passed on.

import { connection, shownSince } from './age.js';
import { chosen, onChoice } from './choices.js';
import { announce, byId } from './elements.js';
import { follow } from './events.js';
import { pinFigures, renewCard } from './figure-card.js';
import { onChanged, onLoaded, patch, show, shownVersion } from './frame.js';
import { closeHoverCard, hoverFigures } from './hover-card.js';
import { listenToKeys } from './keyboard.js';
import { followLinks } from './links.js';
import { followReading, prepareOutline } from './outline.js';
import { mended, tellBroken } from './overlay.js';
import { enterPages, tellPages } from './pages.js';
import { checking, tellProblems } from './problems.js';
import { keepReading } from './reading.js';
import { renewSearch } from './search.js';
import { flash, mark, selectBlocks } from './selection.js';
import { ask, Refused } from './server.js';
import { offer } from './switches.js';
import { fillIn, word } from './words.js';

const hear = {
  // What is still broken is told again after it.
  hello(event) {
    mended();
    shownSince(event);
    if (event.version !== shownVersion()) showAgain();
  },
  async patch(event) {
    mended();
    checking();
    if (event.version <= shownVersion()) shownSince(event);
    else if (event.from === shownVersion() && patch(event)) {
      shownSince(event);
      announce(word('updated', new Set(event.blocks.map(({ key }) => key)).size));
    } else await renew(event);
  },
  async reload(event) {
    mended();
    checking();
    await renew(event);
  },
  broken(event) {
    tellBroken(event);
    tellProblems(event.problems);
  },
  problems: tellProblems,
  pages: tellPages,
  beat: ({ now }) => shownSince({ now }),
};

async function renew(event) {
  await showAgain();
  shownSince(event);
  announce(word('renewed'));
}

// The first good version brings the editions and languages with it.
async function showAgain() {
  if (chosen().edition === '' || chosen().tag === '') {
    offer(await ask('/state'));
    return;
  }
  await show(chosen().edition, chosen().tag).catch((failure) => {
    announce(word('cannotShow'));
    if (!(failure instanceof Refused)) throw failure;
  });
}

function connect() {
  const { edition, tag, view } = chosen();
  follow({ edition, tag, pdf: view === 'pages' ? 1 : 0 }, (name, event) => {
    connection();
    hear[name](event);
  }, disconnected);
}

// A server that was started anew has another key, and no connection will ever come.
async function disconnected() {
  connection(word('notConnected'));
  const state = await ask('/state').catch((failure) => failure);
  if (state instanceof Refused && state.status === 403) connection(word('refused'));
}

function turn() {
  const pages = chosen().view === 'pages';
  document.documentElement.dataset.view = chosen().view;
  byId('page-view').hidden = !pages;
  byId('page-list').hidden = !pages;
  closeHoverCard();
  if (pages && chosen().tag) enterPages();
}

onLoaded((document) => {
  // In this order: a link is no selection, and a figure's click is its own.
  for (const start of [followLinks, pinFigures, selectBlocks, hoverFigures, keepReading, followReading, listenToKeys]) start(document);
});
onChanged((elements) => {
  if (elements.length === 0) prepareOutline();
  else flash(elements);
  mark();
  renewCard();
  renewSearch();
});
onChoice(async (now, before) => {
  turn();
  if ((now.edition !== before.edition || now.tag !== before.tag) && now.tag) await showAgain();
  connect();
});

byId('title').title = byId('title').textContent;
fillIn();
listenToKeys(document);
connection(word('connecting'));
document.documentElement.dataset.view = chosen().view;
const state = await ask('/state').catch(() => null);
const atStart = JSON.stringify(chosen());
if (state) offer(state);
if (JSON.stringify(chosen()) === atStart) {
  turn();
  if (chosen().tag) await showAgain();
  connect();
}
