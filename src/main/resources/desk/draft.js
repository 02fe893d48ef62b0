import {begin, view} from './editor.js';
import {schema} from './schema.js';
import {at, banner, desk, elsewhere, fresh} from './state.js';

/** A story in the browser's own storage: of this page, and of the last one, should it be closed. */
const DRAFT = 'copydesk-draft', PAUSE = 400;
const others = 'BroadcastChannel' in window ? new BroadcastChannel('copydesk') : null;
let timer = 0;

function write() {
  clearTimeout(timer);
  timer = 0;
  const {document: name, id, path, stamp, locked, ticked, version, filed} = desk;
  const draft = JSON.stringify({document: name, id, path, stamp, locked, ticked, dirty: version !== filed,
    published: at('published').value, language: at('language').value, doc: view.state.doc.toJSON()});
  for (const storage of [sessionStorage, localStorage]) {
    try { storage.setItem(DRAFT, draft); } catch { /* it is full or shut */ }
  }
}

/** Keeps the text a moment after the last key. */
export function keep() {
  if (!timer) {
    timer = setTimeout(write, PAUSE);
  }
}

/** Shows what a story is called, and whether it was changed since it was opened or saved. */
export function title() {
  const changed = desk.path && desk.version !== desk.filed;
  at('name').textContent = desk.document + (changed ? ' (not saved)' : '');
  document.title = (desk.document ? desk.document + ' – ' : '') + 'Copydesk';
  at('save').hidden = !desk.path;
  at('save').disabled = Boolean(desk.locked);
  at('save').title = desk.locked;
}

/** Takes up the story this page had, or the last one had. @returns {boolean} whether there is one */
export function restored() {
  let draft = null;
  try {
    draft = JSON.parse(sessionStorage.getItem(DRAFT) || localStorage.getItem(DRAFT));
  } catch { /* it is shut */ }
  if (!draft || !draft.doc) {
    return false;
  }
  const {document: name, id = fresh(), path = '', stamp = '', locked = '', ticked = []} = draft;
  Object.assign(desk, {document: name, id, path, stamp, locked, ticked, filed: draft.dirty ? -1 : 0});
  at('published').value = draft.published || '';
  at('language').value = draft.language || '';
  begin(schema.nodeFromJSON(draft.doc));
  title();
  tellOthers();
  return true;
}

/** What other pages know this one's story by. */
const mine = () => desk.document || desk.id;

/** Says to other pages which story this one has. */
export function tellOthers() {
  if (others) {
    others.postMessage({has: mine()});
  }
}

/** Says to other pages that this one has its story no more. */
export function tellGone() {
  if (others) {
    others.postMessage({gone: mine()});
  }
  desk.elsewhere = false;
}

/** Begins to keep the text, and to hear of other pages. */
export function start() {
  window.addEventListener('pagehide', () => { write(); tellGone(); });
  window.addEventListener('pageshow', ({persisted}) => { if (persisted) { tellOthers(); } });
  document.addEventListener('ticked', write);
  if (others) {
    others.onmessage = ({data}) => {
      if (![data.has, data.also, data.gone].includes(mine())) {
        return;
      }
      desk.elsewhere = !data.gone;
      banner(elsewhere().join(' '));
      if (data.has) {
        others.postMessage({also: mine()});
      } else if (data.gone) {
        // a third page may have it still
        tellOthers();
      }
    };
  }
}
