// The problems of the report: the button with their counts, and the list in the panel.

import { byId, make } from './elements.js';
import { openPanel, closePanel, showsPanel } from './panel.js';
import { problemItem } from './problem-item.js';
import { word } from './words.js';

const KINDS = ['error', 'warning', 'silenced'];
const shown = new Set(['error', 'warning', 'silenced']);
const button = byId('problems-button');
let items = null;

/** The problems as the server found them. */
export function tellProblems(event) {
  items = event.items;
  write();
}

/** The problems are being looked for: those listed may be mended by now. */
export function checking() {
  button.setAttribute('aria-busy', 'true');
}

/** Opens the list, or closes it. */
export function toggleProblems() {
  if (showsPanel('problems')) closePanel();
  else openPanel('problems', { focus: true });
}

const count = (kind) => (items ?? []).filter((item) => item.severity === kind).length;

function write() {
  const [errors, warnings, silenced] = KINDS.map(count);
  button.removeAttribute('aria-busy');
  const counts = [];
  if (errors > 0) counts.push(make('span', { class: 'error' }, word('errors', errors)));
  if (warnings > 0) counts.push(make('span', { class: 'warning' }, word('warnings', warnings)));
  if (counts.length === 0) counts.push(make('span', {}, items ? word('noProblems') : word('problems')));
  button.replaceChildren(...counts);
  const list = (items ?? []).filter((item) => shown.has(item.severity));
  byId('problems').replaceChildren(...list.map(problemItem));
  byId('no-problems').textContent = list.length > 0 ? '' : !items ? word('notChecked') : errors + warnings + silenced === 0 ? word('allWell') : word('noneOfThese');
  byId('problem-filters').querySelectorAll('span').forEach((span, i) => (span.textContent = word(['errors', 'warnings', 'silencedOnes'][i], [errors, warnings, silenced][i])));
}

for (const kind of KINDS) {
  const box = make('input', { type: 'checkbox', name: 'severity', value: kind, checked: true, onchange: (event) => {
    if (event.target.checked) shown.add(kind);
    else shown.delete(kind);
    write();
  } });
  byId('problem-filters').append(make('label', {}, box, make('span')));
}
button.addEventListener('click', toggleProblems);
write();
