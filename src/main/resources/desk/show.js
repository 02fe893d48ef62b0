import {found, finding, listed, stands, tell, view} from './editor.js';
import {card, element, summed} from './list.js';
import {at, desk, say} from './state.js';

let stale = '';

/** How many findings there are; none is only all clear once the text as it stands was checked. */
export function sum() {
  const cards = listed();
  if (!view.state.doc.textContent.trim()) {
    return 'Paste, drop or open a story.';
  }
  return cards.length === 0 && desk.checked !== desk.version
    ? 'Nothing left here; what has changed is being checked …' : summed(cards);
}

/** Shows how many findings there are. */
export function summing() {
  at('sum').textContent = sum();
}

/** Shows the findings as they stand, the one in hand open. */
export function show() {
  const cards = listed();
  const held = at('findings').contains(document.activeElement) ||
    document.activeElement === at('sum');
  summing();
  at('findings').replaceChildren(...cards.map((one) => card(one, {
    current: desk.current, asking: desk.asking, told: desk.told, stale: !stands(one)})));
  stale = staleOnes();
  const kept = found().filter((one) => one.kept);
  at('kept').hidden = kept.length === 0;
  at('kept').querySelector('summary').textContent = `${kept.length} kept`;
  at('kept').querySelector('ul').replaceChildren(...kept.map((one) => element('li', {},
      `“${one.was.length > 60 ? one.was.slice(0, 59) + '…' : one.was}”: ${one.kept} `,
      element('button', {type: 'button', 'data-restore': one.id}, 'show again'))));
  if (held) {
    focusCard();
  }
}

const staleOnes = () => listed().filter((one) => !stands(one)).map((one) => one.id).join();

/** Fades the findings whose words were changed since, when there are others than before. */
export function fade() {
  if (staleOnes() !== stale) {
    tell({});
    show();
  }
}

export function focusCard() {
  const mine = desk.current && at(desk.current);
  (mine || at('sum')).focus({preventScroll: true});
  if (mine) {
    mine.scrollIntoView({block: 'nearest'});
  }
}

/** Takes a finding in hand. */
export function choose(id) {
  desk.current = id;
  desk.asking = false;
  desk.told = null;
  tell({current: id});
  show();
  const mine = finding();
  if (mine) {
    const cards = listed();
    say(`${cards.indexOf(mine) + 1} of ${cards.length}, ${mine.severity}: ${mine.message}`);
    for (const hit of [view.dom.querySelector(`[data-id="${id}"]`), at(id)]) {
      if (hit) {
        hit.scrollIntoView({block: 'nearest'});
      }
    }
  }
  return true;
}

export function step(by) {
  const cards = listed();
  const here = cards.findIndex((one) => one.id === desk.current);
  const next = cards[Math.max(0, Math.min(cards.length - 1, here + by))];
  return next ? choose(next.id) : true;
}
