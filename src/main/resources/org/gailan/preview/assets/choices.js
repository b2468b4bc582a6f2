// What is being looked at: edition, language and view. It stands in the address, so that it is kept
// when the page is loaded again.

const listeners = [];
let now = read();

function read() {
  const parts = new URLSearchParams(location.hash.slice(1));
  return { edition: parts.get('edition') ?? '', tag: parts.get('tag') ?? '', view: parts.get('view') === 'pages' ? 'pages' : 'text' };
}

/** The choices as they are. */
export const chosen = () => now;

/** Changes some of the choices, and tells who listens. */
export function choose(changes) {
  const before = now;
  now = { ...now, ...changes };
  if (Object.keys(now).every((key) => now[key] === before[key])) return;
  history.replaceState(null, '', `#${new URLSearchParams(now)}`);
  for (const listener of listeners) listener(now, before);
}

/** The listener is called with the choices as they are and as they were. */
export function onChoice(listener) {
  listeners.push(listener);
}

window.addEventListener('hashchange', () => choose(read()));
