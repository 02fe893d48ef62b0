import {Plugin, PluginKey} from 'prosemirror-state';
import {Decoration, DecorationSet} from 'prosemirror-view';

/** The findings, each where its words stand now. */
export const marks = new PluginKey('findings');

/** @returns the words between two positions, a break counted as one */
export const words = (doc, from, to) => doc.textBetween(from, to, '\n', '\n');

/** Whether the words of a place are still those it was found with. */
export const same = (doc, place) => words(doc, place.from, place.to) === place.was;

/** The findings of an answer with positions in the text that was sent. */
export function placed(answer, blocks, doc) {
  const at = new Map(blocks.map((block) => [block.id, block.at]));
  const place = (one) => {
    const from = at.get(one.block) + one.start, to = at.get(one.block) + one.end;
    return {...one, from, to, was: words(doc, from, to)};
  };
  return answer.findings.map((finding) => ({
    ...place(finding),
    fixes: finding.fixes.map((fix) => ({...fix, edits: fix.edits.map(place)})),
    related: finding.related.map(place),
  }));
}

/** Findings as a check is told of them: by block and offset. */
export function told(findings, blocks) {
  return findings.flatMap((one) => {
    const block = blocks.find((held) => held.at <= one.from && one.to <= held.at + held.text.length);
    return block ? [{key: one.key, rule: one.rule, block: block.id,
      start: one.from - block.at, end: one.to - block.at}] : [];
  });
}

function moved(place, mapping) {
  const from = mapping.map(place.from, place.from === place.to ? -1 : 1);
  return {...place, from, to: Math.max(from, mapping.map(place.to, -1))};
}

const along = (finding, mapping) => ({
  ...moved(finding, mapping),
  fixes: finding.fixes.map((fix) => ({...fix, edits: fix.edits.map((edit) => moved(edit, mapping))})),
  related: finding.related.map((place) => moved(place, mapping)),
});

function drawn(doc, findings, current) {
  return DecorationSet.create(doc, findings.filter((one) => !one.gone && !one.kept).map((one) => {
    const [from, to] = one.to > one.from ? [one.from, one.to] : [Math.max(1, one.from - 1), one.from];
    const more = (one.id === current ? ' current' : '') + (same(doc, one) ? '' : ' stale');
    return Decoration.inline(from, to, {class: `hit ${one.severity}${more}`, 'data-id': one.id});
  }));
}

export const marksPlugin = () => new Plugin({
  key: marks,
  state: {
    init: () => ({findings: [], current: null, set: DecorationSet.empty}),
    apply(tr, held) {
      const given = tr.getMeta(marks);
      if (!given && !tr.docChanged) {
        return held;
      }
      const next = {...held, ...given};
      if (tr.docChanged) {
        next.findings = next.findings.map((one) => along(one, tr.mapping));
      }
      next.set = given ? drawn(tr.doc, next.findings, next.current) : held.set.map(tr.mapping, tr.doc);
      return next;
    },
  },
  props: {decorations: (state) => marks.getState(state).set},
});
