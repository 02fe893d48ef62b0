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
  if (!reply.ok) {
    throw refused(reply.status, await reply.text());
  }
  return reply;
}

function refused(status, text) {
  let said = {};
  try { said = JSON.parse(text); } catch { /* it is plain text */ }
  return Object.assign(new Refused(said.problem || text || `the server answered ${status}`), {status, said});
}

const told = async (path, init) => (await ask(path, init)).json();
const posted = (body) => ({
  method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)});
const json = (path, body) => told(path, posted(body));

/** Checks a story sent by blocks. */
export const check = (story) => json('/api/check', story);

/** Reads a file's bytes: its blocks with their roles. @param {string} name @param {Blob} bytes */
export const read = (name, bytes) => told('/api/check?name=' + encodeURIComponent(name), {
  method: 'POST', headers: {'Content-Type': 'application/octet-stream'}, body: bytes});

export const decide = (decision) => json('/api/decisions', decision);
export const names = (csv) => told('/api/names', {
  method: 'POST', headers: {'Content-Type': 'text/csv'}, body: csv});
export const rule = (id) => told('/api/rules/' + id);
export const health = () => told('/health');
export const stats = () => told('/api/stats');

/** What a fact-checker ticks off in a story. */
export const sheet = (story) => json('/api/sheet', story);

/** A story with what is open in it, as a file. @returns {Promise<Blob>} */
export const report = async (format, story) =>
  (await ask('/api/report?format=' + format, posted(story))).blob();

/** The stories of the served folder. */
export const stories = () => told('/api/stories');
export const openStory = (path) => told('/api/story?path=' + encodeURIComponent(path));

/** Writes a story back into its file; refused with 409 when another has changed it meanwhile. */
export const save = (filed) => json('/api/save', filed);
