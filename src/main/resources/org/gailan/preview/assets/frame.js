// The document in its frame: loaded once, then replaced and patched in place, so that it never
// flashes and nobody loses the place.
//
// What is put into the frame is parsed by the frame's own window, under the policy of the document,
// which lets no script run. Scripts and handlers are taken out all the same.

import { blockAt, elementsOf, readBlocks } from './blocks.js';
import { byId } from './elements.js';
import { keepingPlace } from './reading.js';
import { text, under } from './server.js';

const OWN = 'data-preview';
const frame = byId('frame');
const loaded = [];
const changed = [];
let style = '';
let asked = 0;
let version = 0;

/** The document in the frame. */
export const page = () => frame.contentDocument;

/** The version of the document that is shown; 0 while none is. */
export const shownVersion = () => version;

/** Called once, when the first document has come: listeners on the document stay through every later change. */
export const onLoaded = (listener) => loaded.push(listener);

/** Called after each change of the document, with the elements that changed; with none after it was replaced as a whole. */
export const onChanged = (listener) => changed.push(listener);

/** Shows the document of an edition in a language, as it is now. Resolves to whether there is one. */
export async function show(edition, tag) {
  const mine = ++asked;
  const path = under('/view', edition, tag);
  if (version > 0) {
    const html = await text(path);
    if (mine !== asked) return true;
    keepingPlace(page(), () => {
      replace(html);
      settle();
    });
  } else {
    style = style || (await text('/assets/document.css'));
    await opened(path);
    if (mine !== asked) return version > 0;
    if (!page()?.documentElement.dataset.version) return false;
    for (const listener of loaded) listener(page());
    settle();
  }
  for (const listener of changed) listener([]);
  return true;
}

// Some browsers also tell that the empty document, which a frame begins with, has come.
function opened(path) {
  return new Promise((resolve) => {
    const listen = () => {
      if (page()?.URL === 'about:blank') return;
      frame.removeEventListener('load', listen);
      resolve();
    };
    frame.addEventListener('load', listen);
    frame.contentWindow.location.replace(path);
  });
}

/** Puts the new text of blocks into the document. Returns whether it could. */
export function patch({ version: to, blocks }) {
  const places = blocks.map((block) => blockAt(block.key, block.column));
  if (places.includes(undefined)) return false;
  const elements = [];
  keepingPlace(page(), () => {
    blocks.forEach((block, i) => {
      const { start, end } = places[i];
      while (start.nextSibling !== end) start.nextSibling.remove();
      end.before(parsed(block.html));
      elements.push(...elementsOf(places[i]));
    });
  });
  note(to);
  for (const listener of changed) listener(elements);
  return true;
}

function parsed(html) {
  const template = page().createElement('template');
  template.innerHTML = html;
  return harmless(template.content);
}

function harmless(root) {
  for (const script of root.querySelectorAll('script')) script.remove();
  for (const element of root.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (name.startsWith('on')) element.removeAttribute(name);
  }
  return root;
}

function replace(html) {
  const now = page();
  const fresh = harmless(new frame.contentWindow.DOMParser().parseFromString(html, 'text/html'));
  copyAttributes(fresh.documentElement, now.documentElement);
  replaceHead(fresh.head, now.head);
  now.body.replaceWith(now.adoptNode(fresh.body));
}

function copyAttributes(from, to) {
  for (const { name } of [...to.attributes]) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const { name, value } of from.attributes) to.setAttribute(name, value);
}

// An equal style sheet stays where it is: typefaces that are read again make the text jump.
function replaceHead(fresh, now) {
  const kept = [...now.children].filter((element) => !element.hasAttribute(OWN));
  for (const element of [...fresh.children]) {
    const same = kept.findIndex((old) => old.isEqualNode(element));
    if (same >= 0) kept.splice(same, 1);
    else if (!element.hasAttribute('http-equiv')) now.append(page().adoptNode(element));
  }
  for (const old of kept) if (!old.hasAttribute('http-equiv')) old.remove();
}

function settle() {
  const now = page();
  now.head.querySelector(`style[${OWN}]`)?.remove();
  const own = now.createElement('style');
  own.setAttribute(OWN, '');
  own.textContent = style;
  now.head.append(own);
  readBlocks(now);
  note(Number(now.documentElement.dataset.version));
}

function note(to) {
  version = to;
  page().documentElement.dataset.version = String(to);
  document.documentElement.dataset.version = String(to);
}
