/** What the server refused, in its own words. */
export class Refused extends Error {}

async function ask(path, init = {}) {
  const token = sessionStorage.getItem('token');
  const headers = {...(init.headers || {}), ...(token ? {Authorization: 'Bearer ' + token} : {})};
  const reply = await fetch(path, {...init, headers});
  if (reply.status === 401) {
    const given = window.prompt('This desk asks for a token.');
    if (given) {
      sessionStorage.setItem('token', given.trim());
      return ask(path, init);
    }
  }
  const text = await reply.text();
  if (!reply.ok) {
    let why = text;
    try { why = JSON.parse(text).problem; } catch { /* it is plain text */ }
    throw new Refused(why || `the server answered ${reply.status}`);
  }
  return JSON.parse(text);
}

const json = (path, body) => ask(path, {
  method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)});

/** Checks a story sent by blocks. */
export const check = (story) => json('/api/check', story);

/** Reads a file's bytes: its blocks with their roles. @param {string} name @param {Blob} bytes */
export const read = (name, bytes) => ask('/api/check?name=' + encodeURIComponent(name), {
  method: 'POST', headers: {'Content-Type': 'application/octet-stream'}, body: bytes});

export const decide = (decision) => json('/api/decisions', decision);
export const names = (csv) => ask('/api/names', {
  method: 'POST', headers: {'Content-Type': 'text/csv'}, body: csv});
export const rule = (id) => ask('/api/rules/' + id);
export const stats = () => ask('/api/stats');
