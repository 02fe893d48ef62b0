import {TextSelection} from 'prosemirror-state';
import * as api from './api.js';
import {view} from './editor.js';
import {element} from './list.js';
import {blocksOf} from './schema.js';
import {at, desk, story} from './state.js';

const TABS = ['findings', 'sheet', 'names'];
const SIGN = {agreed: ['✓', 'agreed'], contradicted: ['✗', 'contradicted'], to_verify: ['?', 'to verify']};

/** A date of which the year is not known, as the sheet writes it. */
const UNKNOWN = /^X{4}/;

/** Shows a tab. @param {string} name */
export function open(name) {
  desk.tab = name;
  TABS.forEach((one) => {
    at('tab-' + one).setAttribute('aria-selected', String(one === name));
    at('tab-' + one).tabIndex = one === name ? 0 : -1;
    at('panel-' + one).hidden = one !== name;
  });
  sheet();
}

/** Turns to the next tab, or the one before. */
export function turn(by) {
  open(TABS[(TABS.indexOf(desk.tab) + by + TABS.length) % TABS.length]);
  at('tab-' + desk.tab).focus();
}

/** Marks words in the text and goes there. */
function go(from, to) {
  const {state} = view;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView());
  view.focus();
}

/** Goes to the first place where the text has these words. */
function find(words) {
  const block = blocksOf(view.state.doc).find((one) => one.text.includes(words));
  if (block) {
    const from = block.at + block.text.indexOf(words);
    go(from, from + words.length);
  }
}

/** Lists the names that no table knows, each to be ticked off. */
export function names() {
  const open = desk.verify.filter((one) => !desk.ticked.includes(one.name)).length;
  at('tab-names').textContent = desk.verify.length ? `Names to verify ${open}` : 'Names to verify';
  at('no-names').hidden = desk.verify.length > 0;
  at('names').replaceChildren(...desk.verify.map((one) => {
    const box = element('input', {type: 'checkbox', 'aria-label': one.name + ' is verified'});
    box.checked = desk.ticked.includes(one.name);
    box.addEventListener('change', () => {
      desk.ticked = box.checked ? [...desk.ticked, one.name]
        : desk.ticked.filter((name) => name !== one.name);
      names();
      const again = [...at('names').querySelectorAll('input')]
          .find((other) => other.getAttribute('aria-label') === one.name + ' is verified');
      again.focus();
      document.dispatchEvent(new Event('ticked'));
    });
    const name = element('button', {type: 'button', class: 'plain'}, one.name);
    name.addEventListener('click', () => find(one.name));
    return element('li', {}, box, ' ', name, ` ${one.mentions === 1 ? '' : one.mentions + ' times'}`);
  }));
}

/** Lists what a fact-checker ticks off, when that is what is looked at. */
export async function sheet() {
  if (desk.tab !== 'sheet') {
    return;
  }
  const blocks = blocksOf(view.state.doc), version = desk.version;
  const {items} = view.state.doc.textContent.trim() ? await api.sheet({
    document: story(), published: at('published').value, language: at('language').value,
    blocks: blocks.map(({id, role, text}) => ({id, role, text}))})
      .catch((failure) => ({items: [], failed: failure.message})) : {items: []};
  if (version !== desk.version) {
    return;
  }
  at('no-sheet').hidden = items.length > 0;
  at('sheet').replaceChildren(...items.map((one) => {
    const [sign, standing] = SIGN[one.standing];
    const place = blocks.find((block) => block.id === one.block);
    const words = element('button', {type: 'button', class: 'plain'}, one.text);
    words.addEventListener('click', () => go(place.at + one.start, place.at + one.end));
    return element('li', {class: one.standing},
        element('span', {class: 'sign', role: 'img', 'aria-label': standing}, sign), ' ', words,
        element('span', {class: 'meta'}, [one.kind, UNKNOWN.test(one.detail) ? '' : one.detail, one.note].filter(Boolean).join(' · ')));
  }));
}

/** Arrow keys turn the tabs. */
export function start() {
  TABS.forEach((name) => at('tab-' + name).addEventListener('click', () => open(name)));
  at('tabs').addEventListener('keydown', (event) => {
    const by = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (by) {
      event.preventDefault();
      turn(by);
    }
  });
}
