// One problem as it is listed: what, where, and the line of the file with a mark under what is wrong.

import { placeLink } from './editor.js';
import { make } from './elements.js';
import { shownVersion } from './frame.js';
import { showBlock } from './selection.js';
import { word } from './words.js';

// Lines of prose are long; so many code points stay on each side of the mark.
const BEFORE = 46;
const AFTER = 54;

/** The list item of a problem. */
export function problemItem(problem) {
  return make('li', { class: problem.severity, 'data-rule': problem.rule },
    make('p', { class: 'kind' }, make('strong', {}, word(problem.severity)), ' ', make('code', {}, problem.rule)),
    make('p', { class: 'message' }, problem.message),
    problem.excerpt ? excerpt(problem.excerpt, problem.caret ?? 0) : null,
    problem.reason ? make('p', { class: 'reason' }, `${word('reason')}: ${problem.reason}`) : null,
    make('p', { class: 'go' },
      problem.file ? placeLink(problem) : null,
      problem.key && shownVersion() > 0 ? make('button', { type: 'button', onclick: () => showBlock(problem.key) }, word('inText')) : null));
}

function excerpt(line, caret) {
  const points = [...line];
  const from = Math.max(0, caret - BEFORE);
  const to = Math.min(points.length, caret + AFTER);
  const before = points.slice(from, caret).join('');
  return make('pre', {}, make('code', {},
    from > 0 ? `…${before}` : before.trimStart(),
    make('mark', {}, points[caret] ?? ' '),
    points.slice(caret + 1, to).join(''), to < points.length ? '…' : ''));
}
