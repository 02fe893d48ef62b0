import {baseKeymap, toggleMark} from 'prosemirror-commands';
import {closeHistory, history, redo, undo} from 'prosemirror-history';
import {keymap} from 'prosemirror-keymap';
import {EditorState} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import * as api from './api.js';
import {copyOut, dropped, save, saved} from './files.js';
import {card, element, ordered, REASONS, summed} from './list.js';
import {marks, marksPlugin, now, placed} from './marks.js';
import {blocksOf, docOf, schema} from './schema.js';

const at = (id) => document.getElementById(id);
const desk = {
  document: '', version: 0, checked: -1, current: null, asking: false, told: null, order: 'severity',
  done: [], verify: [], timer: 0, failed: false, lastKey: 0,
};

const found = () => marks.getState(view.state).findings;
const listed = () => ordered(found().filter((one) => !one.kept), desk.order);
const finding = () => listed().find((one) => one.id === desk.current);
const say = (text) => { at('said').textContent = text; };
const banner = (text) => { at('banner').textContent = text; at('banner').hidden = !text; };

/** Whether the words a finding speaks of, and those its fix would change, still stand. */
const stands = (one, fix) => now(view.state, one).same &&
    (!fix || fix.edits.every((edit) => now(view.state, edit).same));

function start(doc) {
  return EditorState.create({doc, plugins: [
    marksPlugin(), history(),
    keymap({
      'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo,
      'Mod-b': toggleMark(schema.marks.strong), 'Mod-i': toggleMark(schema.marks.em),
      'F8': () => step(1), 'Shift-F8': () => step(-1), 'Alt-Enter': () => accept(0),
      'Mod-Enter': () => { check(); return true; },
      'Escape': () => { focusCard(); return true; },
    }),
    keymap(baseKeymap)]});
}

const view = new EditorView(at('editor'), {
  state: start(docOf([])),
  attributes: {'aria-label': 'The story', role: 'textbox', 'aria-multiline': 'true', spellcheck: 'false'},
  dispatchTransaction(tr) {
    view.updateState(view.state.apply(tr));
    if (tr.docChanged) {
      changed();
    }
  },
  handlePaste(_view, event) {
    const data = event.clipboardData;
    const plain = data.getData('text/plain');
    if (data.files.length && !plain) {
      open(data.files[0]);
      return true;
    }
    if (!view.state.doc.textContent && plain.includes('\n') && !data.getData('text/html')) {
      open(new File([plain], 'pasted.txt'));
      return true;
    }
    setTimeout(check, 0);
    return false;
  },
  handleClickOn(_view, _pos, _node, _at, event) {
    const hit = event.target.closest && event.target.closest('[data-id]');
    if (hit) {
      choose(hit.dataset.id);
    }
    return false;
  },
});

function changed() {
  desk.version++;
  save({document: desk.document, published: at('published').value, doc: view.state.doc.toJSON()});
  clearTimeout(desk.timer);
  desk.timer = setTimeout(check, 800);
  at('state').textContent = 'changed since it was checked';
  requestAnimationFrame(show);
}

/** Sends the story; an answer about an older text is dropped, and a newer one is under way. */
async function check() {
  clearTimeout(desk.timer);
  const doc = view.state.doc, version = desk.version, blocks = blocksOf(doc);
  if (!doc.textContent.trim()) {
    take({findings: [], verify: [], problems: [], words: 0}, blocks, doc);
    return;
  }
  at('state').textContent = 'checking …';
  document.body.classList.add('checking');
  try {
    const answer = await api.check({
      document: desk.document || 'story', version,
      published: at('published').value, language: at('language').value,
      blocks: blocks.map(({id, role, text}) => ({id, role, text}))});
    if (answer.version === desk.version) {
      take(answer, blocks, doc);
    }
  } catch (failure) {
    offline(failure);
  } finally {
    document.body.classList.remove('checking');
  }
}

function take(answer, blocks, doc) {
  const findings = placed(answer, blocks, doc);
  const before = finding();
  const again = before && findings.find((one) => one.key === before.key && one.rule === before.rule);
  desk.verify = answer.verify;
  desk.asking = false;
  desk.current = again ? again.id : null;
  tell({findings, current: desk.current});
  if (!desk.current && listed().length) {
    desk.current = listed()[0].id;
    tell({current: desk.current});
  }
  banner(answer.problems.length ? 'Partly checked: ' + answer.problems.join('; ') : '');
  at('count').textContent = answer.words + (answer.words === 1 ? ' word' : ' words');
  at('state').textContent = `checked ${new Date().toTimeString().slice(0, 5)} · v${desk.version}`;
  document.documentElement.dataset.checked = String(desk.version);
  show();
  say(summed(listed()));
}

function offline(failure) {
  if (failure instanceof api.Refused) {
    banner(failure.message);
    at('state').textContent = 'not checked';
    return;
  }
  banner('The desk does not answer. Your text is kept in this browser; it is tried again.');
  at('state').textContent = 'offline';
  desk.timer = setTimeout(check, 3000);
}

const tell = (told) => view.dispatch(view.state.tr.setMeta(marks, told));

function show() {
  const cards = listed();
  const held = at('side').contains(document.activeElement) && document.activeElement.closest('.note');
  at('sum').textContent = view.state.doc.textContent.trim() ? summed(cards)
    : 'Paste, drop or open a story.';
  at('findings').replaceChildren(...cards.map((one) => card(one, {
    current: desk.current, asking: desk.asking, told: desk.told, stale: !stands(one)})));
  if (held) {
    focusCard();
  }
  fold('kept', found().filter((one) => one.kept).map((one) => `${one.was}: ${one.kept}`), 'kept');
  fold('verify', desk.verify.map((one) => `${one.name} (${one.mentions})`), 'names to verify');
}

function fold(id, lines, what) {
  at(id).hidden = lines.length === 0;
  at(id).querySelector('summary').textContent = `${lines.length} ${what}`;
  at(id).querySelector('ul').replaceChildren(...lines.map((line) => element('li', {}, line)));
}

function focusCard() {
  const mine = desk.current && at(desk.current);
  (mine || at('order')).focus({preventScroll: false});
}

function choose(id) {
  desk.current = id;
  desk.asking = false;
  desk.told = null;
  tell({current: id});
  show();
  const mine = finding();
  if (mine) {
    const cards = listed();
    say(`${cards.indexOf(mine) + 1} of ${cards.length}, ${mine.severity}: ${mine.message}`);
    const hit = view.dom.querySelector(`[data-id="${id}"]`);
    if (hit) {
      hit.scrollIntoView({block: 'nearest'});
    }
    at(id).scrollIntoView({block: 'nearest'});
  }
  return true;
}

function step(by) {
  const cards = listed();
  const here = cards.findIndex((one) => one.id === desk.current);
  const next = cards[Math.max(0, Math.min(cards.length - 1, here + by))];
  return next ? choose(next.id) : true;
}

const record = (one, decision, more = {}) => api.decide({
  document: desk.document || 'story', key: one.key, rule: one.rule, words: one.was, decision, ...more,
}).catch(offline);

/** What follows a decision: the next finding has the focus, or the text when none is left. */
function onward(place, undoing) {
  desk.done.push(undoing);
  const cards = listed();
  desk.current = null;
  if (cards.length) {
    choose(cards[Math.min(place, cards.length - 1)].id);
  } else {
    tell({current: null});
    show();
    say(summed(cards));
  }
}

function accept(i) {
  const one = finding(), fix = one && one.fixes[i];
  if (!fix || !stands(one, fix)) {
    say(fix ? 'The text has changed here; check again.' : 'There is no such correction.');
    return true;
  }
  const place = listed().indexOf(one);
  const tr = closeHistory(view.state.tr);
  fix.edits.map((edit) => ({...now(view.state, edit), text: edit.text}))
      .sort((a, b) => b.from - a.from)
      .forEach((edit) => tr.insertText(edit.text, edit.from, edit.to));
  const after = found().map((held) => held === one ? {...held, gone: true} : held);
  view.dispatch(tr.setMeta(marks, {findings: after, moved: true}));
  record(one, 'accepted');
  const version = desk.version;
  onward(place, () => {
    if (desk.version !== version) {
      say('The text has changed since; undo in the text with Control Z.');
      return;
    }
    undo(view.state, view.dispatch);
    record(one, 'undone');
    check();
  });
  return true;
}

const mark = (one, change) =>
  tell({findings: found().map((held) => held.id === one.id ? {...held, ...change} : held), moved: true});

function keep(reason) {
  const one = finding();
  const place = listed().indexOf(one);
  mark(one, {kept: reason});
  record(one, 'kept', {reason});
  onward(place, () => { record(one, 'undone').then(check); });
}

function word() {
  const one = finding();
  if (!one.rule.startsWith('spelling/')) {
    say('Only a spelling can be accepted as a word.');
    return;
  }
  const place = listed().indexOf(one);
  tell({findings: found().map((held) =>
    held.was === one.was && held.rule.startsWith('spelling/') ? {...held, gone: true} : held), moved: true});
  record(one, 'word');
  onward(place, () => { record(one, 'unword').then(check); });
}

async function why() {
  const one = finding();
  desk.told = desk.told ? null : await api.rule(one.rule).catch(() => ({}));
  show();
}

function doing(what) {
  if (!finding()) {
    return;
  }
  const [name, i] = what.split('-');
  ({fix: () => accept(Number(i)), keep: () => keep(REASONS[Number(i)]), ask: () => {
    desk.asking = true;
    say('Why does it stand? ' + REASONS.map((reason, n) => `${n + 1} ${reason}`).join(', '));
    show();
  }, word, why})[name]();
}

function key(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('select, input')) {
    return;
  }
  const pressed = event.key;
  if (pressed === 'Enter' && event.target.matches('button, a, summary')) {
    return;
  }
  const figure = /^[1-9]$/.test(pressed) ? Number(pressed) - 1 : -1;
  const does = {
    j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1),
    Enter: () => doing('fix-0'), r: () => doing('ask'), a: () => doing('word'), e: () => doing('why'),
    '!': () => doing('keep-0'), u: () => (desk.done.pop() || (() => say('There is nothing to undo.')))(),
    Escape: () => {
      if (desk.asking) {
        desk.asking = false;
        show();
      } else {
        view.focus();
      }
    },
  }[pressed] || (figure >= 0 &&
      (() => doing(desk.asking && figure < REASONS.length ? 'keep-' + figure : 'fix-' + figure)));
  if (does) {
    event.preventDefault();
    does();
    focusAfter();
  }
}

function focusAfter() {
  if (at('side').contains(document.activeElement) || document.activeElement === document.body) {
    focusCard();
  }
}

function load(blocks, document_, published, language) {
  desk.document = document_;
  at('name').textContent = document_;
  at('published').value = published || '';
  if ([...at('language').options].some((one) => one.value === language)) {
    at('language').value = language;
  }
  desk.done = [];
  view.updateState(start(docOf(blocks)));
  changed();
}

async function open(file) {
  banner('');
  if (/\.(csv|tsv)$/i.test(file.name)) {
    const {accepted} = await api.names(await file.text());
    banner(`${accepted} words of ${file.name} are checked spellings now.`);
    check();
    return;
  }
  try {
    const answer = await api.read(file.name, file);
    load(answer.story, file.name === 'pasted.txt' ? '' : file.name, answer.published, answer.language);
    check();
  } catch (failure) {
    banner(failure instanceof api.Refused ? `${file.name}: ${failure.message}`
      : 'The desk does not answer, so the file was not read.');
  }
}

at('side').addEventListener('keydown', key);
at('findings').addEventListener('click', (event) => {
  const button = event.target.closest('[data-do]'), note = event.target.closest('.note');
  if (button) {
    doing(button.dataset.do);
    focusAfter();
  } else if (note) {
    choose(note.id);
    focusCard();
  }
});
at('check').addEventListener('click', check);
at('keys').addEventListener('click', () => at('help').showModal());
at('open').addEventListener('click', () => at('file').click());
at('file').addEventListener('change', (event) => event.target.files[0] && open(event.target.files[0]));
at('new').addEventListener('click', () => load([], '', '', ''));
at('order').addEventListener('change', (event) => { desk.order = event.target.value; show(); });
at('published').addEventListener('change', changed);
at('language').addEventListener('change', changed);
at('copy').addEventListener('click', () => copyOut(view.state.doc)
    .then(() => say('The text is on the clipboard.'), () => banner('The browser did not let it be copied.')));
document.addEventListener('keydown', (event) => {
  if (event.key === '?' && !event.target.closest('.ProseMirror, input, dialog')) {
    at('help').showModal();
  }
});
dropped(open);
const draft = saved();
if (draft && draft.doc) {
  desk.document = draft.document;
  at('name').textContent = draft.document;
  at('published').value = draft.published;
  view.updateState(start(schema.nodeFromJSON(draft.doc)));
  check();
}
