import * as api from './api.js';
import {check, later, take} from './check.js';
import * as draft from './draft.js';
import {begin, view} from './editor.js';
import {element} from './list.js';
import {blocksOf, docOf} from './schema.js';
import {at, banner, desk, fresh, say} from './state.js';

/** Puts a story on the desk. */
export function load(blocks, story = {}) {
  const {document: name = '', path = '', stamp = '', locked = '', published, language} = story;
  draft.tellGone();
  Object.assign(desk, {document: name, id: fresh(), path, stamp, locked, done: [], ticked: [], verify: [],
    current: null, asking: false, told: null});
  at('published').value = published || '';
  at('language').value =
      [...at('language').options].some((one) => one.value === language) ? language : '';
  begin(docOf(blocks));
  desk.filed = ++desk.version;
  draft.title();
  draft.keep();
  draft.tellOthers();
}

/** Puts what the server read on the desk, with what it found. */
function show(answer, story) {
  load(answer.story, {...story, published: answer.published, language: answer.language});
  take(answer, blocksOf(view.state.doc), view.state.doc);
}

function why(failure) {
  if (failure instanceof api.Refused) {
    return failure.message;
  }
  if (failure instanceof TypeError && /fetch/i.test(failure.message)) {
    return 'the desk does not answer, so it was not read';
  }
  console.error(failure);
  return 'a fault of ours; the browser’s console says where';
}

/** Opens a file; of a list of names, takes the names. @param {File} file */
export async function open(file, name = file.name) {
  banner('');
  at('state').textContent = 'reading …';
  try {
    if (/\.(csv|tsv)$/i.test(file.name)) {
      const {accepted} = await api.names(await file.text());
      await check();
      banner(`${accepted} words of ${file.name} are checked spellings now.`);
      return;
    }
    show(await api.read(file.name, file), {document: name});
  } catch (failure) {
    at('state').textContent = '';
    banner(`${file.name}: ${why(failure)}`);
  }
}

/** Takes a paste: a file, or into an empty page a whole story. @returns whether it is taken */
export function pasted(data) {
  const plain = data.getData('text/plain');
  if (data.files.length && !plain) {
    open(data.files[0]);
    return true;
  }
  if (!view.state.doc.textContent && plain.includes('\n') && !data.getData('text/html')) {
    open(new File([plain], 'pasted.txt'), '');
    return true;
  }
  setTimeout(check, 0);
  return false;
}

/** Takes files that are dropped anywhere on the page. */
export function dropping() {
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer.files;
    if (file) {
      event.preventDefault();
      event.stopPropagation();
      open(file);
    }
  }, true);
}

/** Opens a story of the served folder. */
export async function openStory(path) {
  banner('');
  try {
    const answer = await api.openStory(path);
    show(answer, {document: path, path, stamp: answer.stamp, locked: answer.locked});
    view.focus();
  } catch (failure) {
    banner(`${path}: ${why(failure)}`);
  }
}

/** Lists the stories of the served folder, and opens the one that is chosen. */
export async function browse() {
  const {stories} = await api.stories();
  const list = () => at('stories').replaceChildren(...stories
      .filter((path) => path.toLowerCase().includes(at('sought').value.toLowerCase()))
      .map((path) => {
        const button = element('button', {type: 'button', class: 'plain'}, path);
        button.addEventListener('click', () => {
          at('shelf').close();
          openStory(path);
        });
        return element('li', {}, button);
      }));
  at('sought').value = '';
  at('sought').oninput = list;
  at('sought').onkeydown = (event) => {
    const first = at('stories').querySelector('button');
    if (event.key === 'Enter' && first) {
      event.preventDefault();
      first.click();
    }
  };
  list();
  at('shelf').showModal();
}

/** Writes the story back into its file, over another's version only when that is said. */
export async function save(over = false) {
  if (!desk.path || desk.locked) {
    say(desk.locked || 'This story stands in no served folder; take it out by a button below.');
    return;
  }
  const {version} = desk;
  try {
    const {stamp, origins} = await api.save({path: desk.path, stamp: desk.stamp, over,
      blocks: blocksOf(view.state.doc).map(({origin, role, text}) => ({id: origin, role, text}))});
    desk.stamp = stamp;
    desk.filed = version;
    filed(origins);
    banner('');
    draft.title();
    draft.keep();
    say('Saved.');
    at('state').textContent = `saved ${new Date().toTimeString().slice(0, 5)}`;
  } catch (failure) {
    if (failure.status === 409) {
      at('theirs').showModal();
    } else {
      banner(`Not saved: ${failure instanceof api.Refused ? failure.message
        : 'the desk does not answer. Your text is kept in this browser.'}`);
    }
  }
}

/** Gives each block the place it now has in the file, unless blocks came or went meanwhile. */
function filed(origins) {
  const {doc} = view.state, {version} = desk;
  if (doc.childCount !== origins.length) {
    return;
  }
  const tr = view.state.tr.setMeta('addToHistory', false);
  doc.forEach((_node, offset, i) => tr.setNodeAttribute(offset, 'origin', origins[i]));
  view.dispatch(tr);
  desk.version = version;
  later();
}

/** Asks what is to be done about another writer's version. */
export function choosing() {
  at('over').addEventListener('click', () => { at('theirs').close(); save(true); });
  at('instead').addEventListener('click', () => { at('theirs').close(); openStory(desk.path); });
}
