import * as api from './api.js';
import {unsent} from './decide.js';
import {found, finding, listed, stands, tell, view} from './editor.js';
import {placed, told} from './marks.js';
import {blocksOf} from './schema.js';
import {show, sum, summing} from './show.js';
import {at, banner, desk, elsewhere, fresh, say, story} from './state.js';
import {names, sheet} from './tabs.js';

/** How long after the last key a story is sent, and how soon one that was not answered. */
const PAUSE = 500, AGAIN = 3000;
/** How often an open page asks whether settings and rules are still those it was checked under. */
const WATCH = 10000;
/** This page, so that a newer text of it, and of no other, takes the place of the older. */
const PAGE = fresh();
let timer = 0, ids = 0, cut = false, edition = '';

/** A story as it is sent. */
export const sent = (blocks) => ({
  document: story(), page: PAGE, version: desk.version,
  published: at('published').value, language: at('language').value,
  blocks: blocks.map(({id, role, text}) => ({id, role, text})),
  held: told(found().filter((one) => !one.gone && stands(one)), blocks)});

/** Sends the story a while after the last key. */
export function later() {
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
  at('state').textContent = 'changed since it was checked';
  summing();
}

/** Sends the story; an answer about an older text is dropped, and a newer one is under way. */
export async function check() {
  clearTimeout(timer);
  const doc = view.state.doc, version = desk.version, blocks = blocksOf(doc);
  if (!doc.textContent.trim()) {
    take({findings: [], verify: [], problems: [], words: 0}, blocks, doc);
    return;
  }
  at('state').textContent = 'checking …';
  document.body.classList.add('checking');
  try {
    await unsent();
    const answer = await api.check(sent(blocks));
    if (version === desk.version) {
      take(answer, blocks, doc);
    }
  } catch (failure) {
    failed(failure);
  } finally {
    document.body.classList.remove('checking');
  }
}

const alike = (one, other) =>
  one.rule === other.rule && one.from === other.from && one.to === other.to;

/** What there is to say of an answer as a whole. */
function notes({problems, kept, edition: now = edition}) {
  const said = [...elsewhere(),
    ...(problems.length ? ['Partly checked: ' + problems.join('; ') + '.'] : [])];
  if (kept) {
    said.push('The settings have a mistake: ' + kept + '.');
  } else if (edition && now !== edition) {
    said.push('Settings or rules have changed: the story was checked under the new ones.');
  }
  edition = now;
  return said;
}

/** Has the story checked again once settings or rules have changed, also while nobody writes. */
export function watch() {
  setInterval(async () => {
    if (document.visibilityState === 'visible' && edition) {
      const {edition: now = edition} = await api.health().catch(() => ({}));
      if (now !== edition) {
        check();
      }
    }
  }, WATCH);
}

/** Shows an answer; what was decided of a finding here holds, though the answer may be older. */
export function take(answer, blocks, doc) {
  const held = found();
  const findings = placed(answer, blocks, doc).map((one) => {
    const known = held.find((other) => alike(one, other));
    return known ? {...one, id: known.id, kept: known.kept, gone: known.gone}
      : {...one, id: 'f' + ids++};
  });
  cut = false;
  desk.checked = desk.version;
  desk.verify = answer.verify;
  tell({findings, current: desk.current});
  if (!finding()) {
    desk.asking = false;
    desk.told = null;
    desk.current = listed().length ? listed()[0].id : null;
    tell({current: desk.current});
  }
  banner(notes(answer).join(' '));
  at('count').textContent = answer.words + (answer.words === 1 ? ' word' : ' words');
  at('state').textContent = `checked ${new Date().toTimeString().slice(0, 5)} · v${desk.version}`;
  document.documentElement.dataset.checked = String(desk.version);
  show();
  names();
  sheet();
  say(sum());
}

/** Says why there is no answer; where nobody answers, asks again. */
export function failed(failure) {
  if (failure instanceof api.Refused && failure.status !== 429) {
    banner(failure.message);
    at('state').textContent = 'not checked';
    return;
  }
  if (!(failure instanceof api.Refused) && !cut) {
    cut = true;
    banner('The desk does not answer. Your text is kept in this browser; it is tried again.');
    at('state').textContent = 'offline';
  }
  clearTimeout(timer);
  timer = setTimeout(check, AGAIN);
}
