import {accept, ask, keep, takeBack, why, word} from './decide.js';
import {finding, view} from './editor.js';
import {REASONS} from './list.js';
import {focusCard, show, step} from './show.js';
import {at, desk} from './state.js';
import {turn} from './tabs.js';

/** Does what a button of a card says: “fix-0”, “keep-2”, “ask”, “word”, “why”. */
export function doing(what) {
  if (!finding()) {
    return;
  }
  const [name, i] = what.split('-');
  ({fix: () => accept(Number(i)), keep: () => keep(REASONS[Number(i)]), ask, word, why})[name]();
}

function back() {
  if (desk.asking) {
    desk.asking = false;
    show();
  } else {
    view.focus();
  }
}

const DOES = {
  j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1),
  Enter: () => doing('fix-0'), r: () => doing('ask'), a: () => doing('word'), e: () => doing('why'),
  '!': () => doing('keep-0'), u: takeBack, t: () => turn(1), Escape: back,
};

/** A key pressed beside the text. */
export function pressed(event) {
  const {key, target} = event;
  if (event.ctrlKey || event.metaKey || event.altKey || target.matches('select, input') ||
      ((key === 'Enter' || key === ' ') && target.matches('button, a, summary'))) {
    return;
  }
  const figure = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
  const does = DOES[key] || (figure >= 0 &&
      (() => doing(desk.asking && figure < REASONS.length ? 'keep-' + figure : 'fix-' + figure)));
  if (does) {
    event.preventDefault();
    does();
    stay();
  }
}

/** Keeps the focus in the list, on the finding in hand, when a decision has taken it away. */
export function stay() {
  const held = document.activeElement;
  if (!at('panel-findings').hidden && (at('panel-findings').contains(held) || held === document.body)) {
    focusCard();
  }
}
