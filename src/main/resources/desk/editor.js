import {baseKeymap, toggleMark} from 'prosemirror-commands';
import {history, redo, undo} from 'prosemirror-history';
import {keymap} from 'prosemirror-keymap';
import {EditorState} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import {ordered} from './list.js';
import {marks, marksPlugin, same} from './marks.js';
import {cleaned} from './paste.js';
import {docOf, schema} from './schema.js';
import {at, desk} from './state.js';

/** The text being edited. @type {EditorView} */
export let view;
let keys = {};

export const found = () => marks.getState(view.state).findings;
export const listed = () =>
  ordered(found().filter((one) => !one.kept && !one.gone), desk.order);
export const finding = () => listed().find((one) => one.id === desk.current);

/** Hands findings, or the one in hand, to the text. */
export const tell = (given) => view.dispatch(view.state.tr.setMeta(marks, given));

/** Whether the words a finding speaks of, and those its fix would change, still stand. */
export const stands = (one, fix) => same(view.state.doc, one) &&
    (!fix || fix.edits.every((edit) => same(view.state.doc, edit)));

function state(doc) {
  return EditorState.create({doc, plugins: [
    marksPlugin(), history(),
    keymap({'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo,
      'Mod-b': toggleMark(schema.marks.strong), 'Mod-i': toggleMark(schema.marks.em), ...keys}),
    keymap(baseKeymap)]});
}

/** Puts another story into the editor. @param doc its document */
export const begin = (doc) => view.updateState(state(doc));

/**
 * Puts the editor on the page.
 *
 * @param {{keys: Object, changed: () => void, paste: (data: DataTransfer) => boolean,
 *     hit: (id: string) => void}} heard what is to be done when a person does something
 */
export function mount(heard) {
  keys = heard.keys;
  view = new EditorView(at('editor'), {
    state: state(docOf([])),
    attributes: {'aria-label': 'The story', role: 'textbox', 'aria-multiline': 'true',
      spellcheck: 'false'},
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      if (tr.docChanged) {
        heard.changed();
      }
    },
    transformPastedHTML: cleaned,
    handlePaste: (_view, event) => heard.paste(event.clipboardData),
    handleClickOn(_view, _pos, _node, _at, event) {
      const hit = event.target.closest && event.target.closest('[data-id]');
      if (hit) {
        heard.hit(hit.dataset.id);
      }
      return false;
    },
  });
}
