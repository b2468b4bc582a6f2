// The panel beside the document: one of figure, problems and search at a time, as tabs.

import { byId } from './elements.js';
import { rememberPlace, returnToPlace } from './reading.js';
import { page, shownVersion } from './frame.js';

const NAMES = ['figure', 'problems', 'search'];
const panel = byId('panel');
const tab = (name) => byId(`tab-${name}`);
const closed = [];
let back = null;

/** Called each time the panel has been closed. */
export const onPanelClosed = (listener) => closed.push(listener);

/** Opens the panel at one of its tabs. */
export function openPanel(name, { focus = false } = {}) {
  if (!panel.contains(document.activeElement)) back = focus ? document.activeElement : null;
  resizing(() => (panel.hidden = false));
  for (const other of NAMES) {
    const on = other === name;
    tab(other).setAttribute('aria-selected', String(on));
    tab(other).tabIndex = on ? 0 : -1;
    byId(`panel-${other}`).hidden = !on;
  }
  byId('problems-button').setAttribute('aria-expanded', String(name === 'problems'));
  if (focus) byId(`panel-${name}`).focus();
}

/** Closes the panel. Returns whether it was open. */
export function closePanel() {
  if (panel.hidden) return false;
  const inside = panel.contains(document.activeElement);
  resizing(() => (panel.hidden = true));
  byId('problems-button').setAttribute('aria-expanded', 'false');
  if (inside) (back ?? byId('frame')).focus();
  for (const listener of closed) listener();
  return true;
}

/** Whether the panel is open at this tab. */
export const showsPanel = (name) => !panel.hidden && !byId(`panel-${name}`).hidden;

// The frame gets narrower or wider, and its lines break anew.
function resizing(action) {
  if (shownVersion() > 0) rememberPlace(page());
  action();
  if (shownVersion() > 0) returnToPlace(page());
}

for (const name of NAMES) tab(name).addEventListener('click', () => openPanel(name));
byId('panel-tabs').addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const at = NAMES.findIndex((name) => tab(name) === document.activeElement);
  const next = NAMES[(at + step + NAMES.length) % NAMES.length];
  openPanel(next);
  tab(next).focus();
});
byId('panel-close').addEventListener('click', closePanel);
