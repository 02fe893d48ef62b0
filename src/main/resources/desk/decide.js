import {closeHistory, undo} from 'prosemirror-history';
import * as api from './api.js';
import {finding, found, listed, stands, tell, view} from './editor.js';
import {REASONS} from './list.js';
import {words} from './marks.js';
import {choose, focusCard, show, sum} from './show.js';
import {desk, say, story} from './state.js';

/** Decisions the server has not taken yet, in order; they outlive a page that is closed. */
const WAITING = 'copydesk-decisions';
let writing = Promise.resolve();

const waiting = () => {
  try { return JSON.parse(localStorage.getItem(WAITING)) || []; } catch { return []; }
};
const wait = (decisions) => {
  try { localStorage.setItem(WAITING, JSON.stringify(decisions)); } catch { /* it is full or shut */ }
};

/** Sends what was decided, in order; fails when the server does not answer. */
export function unsent() {
  writing = writing.catch(() => {}).then(async () => {
    for (let next = waiting()[0]; next; next = waiting()[0]) {
      try {
        await api.decide(next);
      } catch (failure) {
        if (!(failure instanceof api.Refused)) {
          throw failure;
        }
      }
      wait(waiting().slice(1));
    }
  });
  return writing;
}

function record(one, decision, more = {}) {
  wait([...waiting(), {
    document: story(), key: one.key, rule: one.rule, words: one.was, decision, ...more}]);
  unsent().catch(() => { /* the next check says so, and tries again */ });
}

/** What follows a decision: the next finding is in hand, or none when none is left. */
function onward(place, undoing) {
  desk.done.push(undoing);
  const cards = listed();
  if (cards.length) {
    choose(cards[Math.min(place, cards.length - 1)].id);
  } else {
    desk.current = null;
    tell({current: null});
    show();
    say(sum());
  }
}

const change = (ids, changes) => tell({
  findings: found().map((held) => ids.includes(held.id) ? {...held, ...changes} : held)});

/** Writes an edit; a paragraph that has no word left goes with them. */
function write(tr, {from, to, text}) {
  const block = tr.doc.resolve(from);
  const whole = text === '' && from < to && from === block.start() && to === block.end();
  if (whole && tr.doc.childCount > 1) {
    tr.delete(from - 1, to + 1);
  } else {
    tr.insertText(text, from, to);
  }
}

/** Writes a correction. */
export function accept(i) {
  const one = finding(), fix = one && one.fixes[i];
  if (!fix || !stands(one, fix)) {
    say(fix ? 'The text has changed here; check again.' : 'There is no such correction.');
    return true;
  }
  const place = listed().indexOf(one);
  const standing = found().filter((held) => stands(held)).map((held) => held.id);
  const tr = closeHistory(view.state.tr);
  [...fix.edits].sort((a, b) => b.from - a.from).forEach((edit) => write(tr, edit));
  view.dispatch(tr);
  const {doc} = view.state;
  // a finding around these words speaks of them as they are now
  tell({findings: found().map((held) => ({...held,
    gone: held.gone || held.id === one.id,
    was: standing.includes(held.id) ? words(doc, held.from, held.to) : held.was}))});
  record(one, 'accepted');
  onward(place, () => {
    if (!view.state.doc.eq(doc)) {
      say('The text has changed since; undo in the text with Control Z.');
      return;
    }
    undo(view.state, view.dispatch);
    tell({findings: [...found().filter((held) => held.id !== one.id), one]});
    record(one, 'undone');
    choose(one.id);
  });
  return true;
}

/** Lets the copy stand, for a reason. */
export function keep(reason) {
  const one = finding(), place = listed().indexOf(one);
  change([one.id], {kept: reason});
  record(one, 'kept', {reason});
  onward(place, () => restore(one.id));
}

/** Takes back that a finding was kept. */
export function restore(id) {
  const one = found().find((held) => held.id === id);
  if (one) {
    change([id], {kept: undefined});
    record(one, 'undone');
    choose(id);
  }
}

/** Takes a word for right, here and in every story. */
export function word() {
  const one = finding();
  if (!one.rule.startsWith('spelling/')) {
    say('Only a spelling can be accepted as a word.');
    return;
  }
  const place = listed().indexOf(one);
  const ids = listed().filter((held) => held.was === one.was && held.rule.startsWith('spelling/'))
      .map((held) => held.id);
  change(ids, {gone: true});
  record(one, 'word');
  onward(place, () => {
    change(ids, {gone: false});
    record(one, 'unword');
    choose(one.id);
  });
}

/** Shows why a rule is one, or no more. */
export async function why() {
  const one = finding();
  desk.told = desk.told ? null : await api.rule(one.rule).catch(() => ({}));
  show();
}

/** Asks why the copy stands. */
export function ask() {
  desk.asking = true;
  say('Why does it stand? ' + REASONS.map((reason, n) => `${n + 1} ${reason}`).join(', '));
  show();
}

/** Takes the last decision back, and has its finding in hand again. */
export function takeBack() {
  const undoing = desk.done.pop();
  if (undoing) {
    undoing();
    focusCard();
  } else {
    say('There is nothing to undo.');
  }
}
