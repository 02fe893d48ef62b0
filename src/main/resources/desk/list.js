const WEIGHT = {error: 0, warning: 1, suggestion: 2};
const NAME = {error: 'wrong', warning: 'look', suggestion: 'style'};
export const REASONS = ['the rule is wrong', 'our style', 'a quote', 'true after all', 'other'];

/** An element with its text and children; text is never read as markup. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  made.append(...children);
  return made;
}

/** Findings in the order wished for. */
export const ordered = (findings, order) => findings.filter((one) => !one.gone).sort((a, b) =>
  (order === 'severity' ? WEIGHT[a.severity] - WEIGHT[b.severity] : 0) || a.from - b.from);

/** @returns {string} how many of each kind there are */
export const summed = (findings) => findings.length === 0 ? 'All clear.'
  : Object.keys(NAME).map((kind) =>
      `${findings.filter((one) => one.severity === kind).length} ${NAME[kind]}`).join(' · ');

const action = (label, does, key) =>
  element('button', {type: 'button', 'data-do': does}, label, ' ', element('kbd', {}, key));

function actions(finding, asking) {
  if (asking) {
    return REASONS.map((reason, i) => action(reason, 'keep-' + i, String(i + 1)));
  }
  const fixes = finding.fixes.slice(0, 9).map((fix, i) =>
    action(fix.label, 'fix-' + i, i === 0 ? '⏎' : String(i + 1)));
  const word = finding.rule.startsWith('spelling/') ? [action('our word', 'word', 'a')] : [];
  return [...fixes, action('keep…', 'ask', 'r'), ...word, action('why', 'why', 'e')];
}

function more(finding, told) {
  const box = element('div', {class: 'more'});
  const lines = [finding.why || (told && told.why)];
  finding.related.forEach((place) => lines.push(`“${place.was}”: ${place.message}`));
  lines.filter(Boolean).forEach((line) => box.append(element('p', {}, line)));
  ((told && told.examples) || []).slice(0, 4).forEach((example) => box.append(element('p', {},
      `${example.kind === 'bad' ? '✗' : '✓'} ${example.copy.replace(/\[\[|\]\]/g, '')}` +
      (example.fixed ? ` → ${example.fixed}` : ''))));
  return box;
}

const piece = (one) => element(one.differs ? 'b' : 'span', {}, one.words);

/** What the story says beside what its source does. */
const beside = (place) => element('dl', {class: 'beside'},
  ...(place.story.length
    ? [element('dt', {}, 'Story'), element('dd', {}, ...place.story.map(piece))] : []),
  element('dt', {}, place.place), element('dd', {}, ...place.source.map(piece)));

/** One finding as a card. @param {{current, asking, told, stale}} shown how it is shown now */
export function card(finding, shown) {
  const mine = finding.id === shown.current;
  return element('li', {
    class: `note ${finding.severity}${mine ? ' current' : ''}${shown.stale ? ' stale' : ''}`,
    id: finding.id, tabindex: mine ? '0' : '-1'},
  element('h3', {}, `${NAME[finding.severity]} · ${finding.rule}` +
      (shown.stale ? ' · the text has changed here' : '')),
  element('p', {}, finding.message),
  ...(mine ? (finding.evidence || []).map(beside) : []),
  ...(mine && !shown.stale
    ? [element('div', {class: 'actions'}, ...actions(finding, shown.asking))] : []),
  ...(mine && shown.told ? [more(finding, shown.told)] : []));
}
