import {Plugin, PluginKey} from 'prosemirror-state';
import {Mapping} from 'prosemirror-transform';
import {Decoration, DecorationSet} from 'prosemirror-view';

/** Where findings stand in the text, and where they have moved to since. */
export const marks = new PluginKey('findings');

/** @returns the words between two positions, a break counted as one */
export const words = (doc, from, to) => doc.textBetween(from, to, '\n', '\n');

/** The findings of an answer with positions in the text that was sent. */
export function placed(answer, blocks, doc) {
  const at = new Map(blocks.map((block) => [block.id, block.at]));
  const place = (one) => {
    const from = at.get(one.block) + one.start, to = at.get(one.block) + one.end;
    return {...one, from, to, was: words(doc, from, to)};
  };
  return answer.findings.map((finding, i) => ({
    ...place(finding), id: 'f' + i,
    fixes: finding.fixes.map((fix) => ({...fix, edits: fix.edits.map(place)})),
    related: finding.related.map(place),
  }));
}

/** Where a place stands now. @returns {{from: number, to: number, same: boolean}} */
export function now(state, place) {
  const {mapping} = marks.getState(state);
  const from = mapping.map(place.from, place.from === place.to ? -1 : 1);
  const to = Math.max(from, mapping.map(place.to, -1));
  return {from, to, same: words(state.doc, from, to) === place.was};
}

function drawn(doc, findings, current, mapping) {
  return DecorationSet.create(doc, findings.filter((one) => !one.gone).map((one) => {
    const from = mapping.map(one.from, 1), to = mapping.map(one.to, -1);
    const shown = to > from ? [from, to] : [Math.max(1, from - 1), from];
    return Decoration.inline(
        shown[0], shown[1],
        {class: `hit ${one.severity}${one.id === current ? ' current' : ''}`, 'data-id': one.id});
  }));
}

export const marksPlugin = () => new Plugin({
  key: marks,
  state: {
    init: () => ({findings: [], current: null, mapping: new Mapping(), set: DecorationSet.empty}),
    apply(tr, held) {
      const told = tr.getMeta(marks);
      if (!told && !tr.docChanged) {
        return held;
      }
      const fresh = told && told.findings && !told.moved;
      const mapping = fresh ? new Mapping() : held.mapping.slice();
      if (tr.docChanged && !fresh) {
        mapping.appendMapping(tr.mapping);
      }
      const next = {...held, ...told, mapping};
      next.set = told ? drawn(tr.doc, next.findings, next.current, mapping)
          : held.set.map(tr.mapping, tr.doc);
      return next;
    },
  },
  props: {decorations: (state) => marks.getState(state).set},
});
