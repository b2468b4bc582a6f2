// The server's events. A connection that is silent for longer than two beats is lost, whatever the
// browser thinks of it: a laptop that slept, or a server that was stopped.

import { address } from './server.js';

const SILENCE = 12_000;
const RETRY = 2_000;
const NAMES = ['hello', 'patch', 'reload', 'broken', 'problems', 'pages', 'beat'];

let source = null;
let silence;
let retry;

/** Follows the events for what is looked at, in place of what was followed before: `hear` gets the name and the data of each, `lost` is called while there is no connection. */
export function follow(parameters, hear, lost) {
  clearTimeout(retry);
  clearTimeout(silence);
  source?.close();
  const own = new EventSource(address('/events', parameters));
  source = own;
  const again = () => {
    if (source !== own) return;
    clearTimeout(silence);
    own.close();
    lost();
    retry = setTimeout(() => follow(parameters, hear, lost), RETRY);
  };
  const listen = () => {
    clearTimeout(silence);
    silence = setTimeout(again, SILENCE);
  };
  for (const name of NAMES) {
    own.addEventListener(name, (event) => {
      if (source !== own) return;
      listen();
      hear(name, JSON.parse(event.data));
    });
  }
  own.addEventListener('error', again);
  listen();
}
