// How old what is shown is, and whether the server is still there. The clock is the server's: the
// files may lie on another machine's time.

import { byId } from './elements.js';
import { word } from './words.js';

let saved = null;
let ahead = 0;
let reason = '';

/** What is shown was saved then, by the server's clock, which says it is now `now`. */
export function shownSince(event) {
  if (typeof event.saved === 'number') saved = event.saved;
  if (typeof event.now === 'number') ahead = event.now - Date.now();
  write();
}

/** The server is there, or why it is not. */
export function connection(problem = '') {
  reason = problem;
  write();
}

function write() {
  byId('connection').textContent = reason;
  byId('age').classList.toggle('lost', reason !== '');
  byId('saved').textContent = saved === null ? '' : word('savedAgo', long(Math.max(0, Date.now() + ahead - saved) / 1000));
}

function long(seconds) {
  const units = word('units');
  if (seconds < 90) return word('ago', Math.floor(seconds), units.s);
  if (seconds < 90 * 60) return word('ago', Math.floor(seconds / 60), units.min);
  if (seconds < 36 * 3600) return word('ago', Math.floor(seconds / 3600), units.h);
  return word('ago', Math.floor(seconds / 86400), units.d);
}

setInterval(write, 1000);
