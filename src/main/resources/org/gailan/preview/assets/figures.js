// What the server knows of a figure, asked for once in each version of the report.

import { chosen } from './choices.js';
import { page, shownVersion } from './frame.js';
import { ask } from './server.js';

let known = new Map();
let of = '';

/** Resolves to what is known of the figure with this key, or to null. */
export function figureOf(key) {
  const { edition, tag } = chosen();
  const now = `${shownVersion()} ${edition} ${tag}`;
  if (of !== now) known = new Map();
  of = now;
  if (!known.has(key)) known.set(key, ask('/figure', { edition, tag, figure: key }).catch(() => null));
  return known.get(key);
}

/** The elements of the document that print the figure with this key. */
export const printed = (key) => [...page().querySelectorAll(`[data-figure="${CSS.escape(key)}"]`)];

/** The figure's element around a node of the document. */
export const figureAround = (node) => node?.closest?.('[data-figure]') ?? null;
