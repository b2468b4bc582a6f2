// Links that open a file at a line in an editor. The choice is kept in this browser.
//
// VS Code: vscode://file/PATH:LINE:COLUMN (code.visualstudio.com, "Opening VS Code with URLs").
// JetBrains: idea://open?file=PATH&line=LINE&column=COLUMN, which their editors register when
// installed; jetbrains://…/navigate/reference needs Toolbox and the name of an open project.

import { byId, make } from './elements.js';
import { word } from './words.js';

const KEPT = 'gailan.editor';
const choice = byId('editor');
const places = new WeakMap();

choice.value = localStorage.getItem(KEPT) ?? 'vscode';
if (choice.value === '') choice.value = 'vscode';
choice.addEventListener('change', () => {
  localStorage.setItem(KEPT, choice.value);
  document.querySelectorAll('a.place').forEach(aim);
});

/** The link that opens a place, or an empty text if no editor is chosen. */
export function link({ path, line, column }) {
  const slashed = path.replaceAll('\\', '/');
  if (choice.value === 'vscode') {
    const rooted = slashed.startsWith('/') ? slashed : `/${slashed}`;
    return `vscode://file${rooted.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':')}:${line}:${column}`;
  }
  if (choice.value === 'jetbrains') return `idea://open?file=${encodeURIComponent(slashed)}&line=${line}&column=${column}`;
  return '';
}

/** Opens a place in the editor, if one is chosen. */
export function open(place) {
  const href = link(place);
  if (href) make('a', { href }).click();
}

/** A place, written as file and line, as a link to the editor. */
export function placeLink(place) {
  const element = make('a', { class: 'place' }, `${place.file}:${place.line}`);
  places.set(element, place);
  aim(element);
  return element;
}

function aim(element) {
  const href = link(places.get(element));
  if (href) element.href = href;
  else element.removeAttribute('href');
  element.title = href ? word('openIn', choice.selectedOptions[0].textContent) : '';
}
