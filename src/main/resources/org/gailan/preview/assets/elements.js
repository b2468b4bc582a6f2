// Elements of the shell page. Text goes in as text: nothing that the server says is ever read as HTML.

/** The element of the shell page with this id. */
export const byId = (id) => document.getElementById(id);

/** A new element with attributes (or listeners, by `onclick` and the like) and children: elements or text. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

/** Says something to who listens to the page instead of looking at it. */
export function announce(text) {
  byId('live').textContent = text;
}

/** Calls the last of several calls, once none has come for so many milliseconds. */
export function settled(milliseconds, call) {
  let timer;
  return (...parts) => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...parts), milliseconds);
  };
}
