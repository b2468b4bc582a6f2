// The document's own list of contents: marked with what is being read, folded where the frame is
// narrow. The report's script does this in the finished file; in the preview no script of a document runs.

import { page } from './frame.js';

let beside;
let waiting = false;

/** Starts listening to the document. */
export function followReading(document) {
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      markReading();
    });
  };
  beside = document.defaultView.matchMedia('(min-width: 64rem)');
  beside.addEventListener('change', fold);
  document.defaultView.addEventListener('scroll', later, { passive: true });
  document.addEventListener('click', (event) => {
    if (event.target.closest('.contents a') && !beside.matches) fold();
  });
}

/** Prepares the list of a document that has just come. */
export function prepareOutline() {
  const contents = page().querySelector('.contents');
  if (!contents) return;
  const here = page().createElement('span');
  here.className = 'here';
  here.setAttribute('aria-hidden', 'true');
  contents.querySelector('summary')?.append(here);
  page().documentElement.classList.add('scripted');
  fold();
  markReading();
}

function fold() {
  const details = page().querySelector('.contents details');
  if (details) details.open = beside.matches;
}

function markReading() {
  const contents = page().querySelector('.contents');
  if (!contents) return;
  const third = page().defaultView.innerHeight / 3;
  const read = [...contents.querySelectorAll('a')].filter((link) => (headingOf(link)?.getBoundingClientRect().top ?? Infinity) < third).at(-1);
  const marked = contents.querySelector('[aria-current]');
  if (read === marked) return;
  marked?.removeAttribute('aria-current');
  read?.setAttribute('aria-current', 'location');
  const here = contents.querySelector('.here');
  if (here) here.textContent = read?.firstChild.textContent ?? '';
  if (read && beside.matches) {
    const outside = read.offsetTop < contents.scrollTop + 40 || read.offsetTop + read.offsetHeight > contents.scrollTop + contents.clientHeight - 40;
    if (outside) contents.scrollTop = read.offsetTop - contents.clientHeight / 2;
  }
}

const headingOf = (link) => page().getElementById(decodeURIComponent(link.hash.slice(1)));
