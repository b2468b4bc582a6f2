// Questions to the preview's server.

const token = document.querySelector('meta[name="gailan-token"]').content;

/** The server has answered, but not with what was asked for. */
export class Refused extends Error {
  constructor(status) {
    super(`answered ${status}`);
    this.status = status;
  }
}

async function answer(path, options) {
  const response = await fetch(path, { ...options, cache: 'no-store' });
  if (!response.ok) throw new Refused(response.status);
  return response;
}

/** An address with its parameters. */
export const address = (path, parameters) => `${path}?${new URLSearchParams(parameters)}`;

/** The JSON at an address. */
export const ask = async (path, parameters) => (await answer(parameters ? address(path, parameters) : path)).json();

/** The text at an address. */
export const text = async (path) => (await answer(path)).text();

/** Tells the server to do something. */
export const order = (path, parameters) => answer(address(path, parameters), { method: 'POST', headers: { 'X-Gailan-Token': token } });

/** The address of an edition in a language, or what stands below it. */
export const under = (root, ...parts) => [root, ...parts.map(encodeURIComponent)].join('/');
