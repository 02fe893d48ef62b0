import * as api from './api.js';
import {check, later, watch} from './check.js';
import {accept, restore} from './decide.js';
import * as draft from './draft.js';
import {mount, view} from './editor.js';
import {doing, pressed, stay} from './keys.js';
import * as opening from './open.js';
import * as out from './out.js';
import {choose, fade, focusCard, show, step} from './show.js';
import {at, desk} from './state.js';
import * as tabs from './tabs.js';

/** How long after a key findings whose words have changed are faded, in milliseconds. */
const FADE = 150;
let fading = 0;

function changed() {
  const first = desk.version === desk.filed;
  desk.version++;
  later();
  draft.keep();
  clearTimeout(fading);
  fading = setTimeout(fade, FADE);
  if (first) {
    draft.title();
  }
}

const does = (action) => () => { action(); return true; };

mount({
  changed,
  paste: opening.pasted,
  hit: choose,
  keys: {
    'F8': () => step(1), 'Shift-F8': () => step(-1), 'Alt-Enter': () => accept(0),
    'Mod-Enter': does(check),
    'Escape': does(() => { tabs.open('findings'); focusCard(); }),
  },
});

const heard = (id, action, event = 'click') => at(id).addEventListener(event, action);

heard('side', pressed, 'keydown');
heard('findings', (event) => {
  const button = event.target.closest('[data-do]'), note = event.target.closest('.note');
  if (button) {
    doing(button.dataset.do);
    stay();
  } else if (note && !String(window.getSelection())) {
    choose(note.id);
    focusCard();
  }
});
heard('kept', (event) => {
  if (event.target.dataset.restore) {
    restore(event.target.dataset.restore);
    focusCard();
  }
});
heard('check', check);
heard('keys', () => at('help').showModal());
heard('open', () => at('file').click());
heard('file', (event) => {
  if (event.target.files[0]) {
    opening.open(event.target.files[0]);
    event.target.value = '';
  }
}, 'change');
heard('new', () => { opening.load([]); check(); view.focus(); });
heard('browse', opening.browse);
heard('save', () => opening.save());
heard('order', (event) => { desk.order = event.target.value; show(); }, 'change');
heard('published', changed, 'change');
heard('language', changed, 'change');
heard('copy', out.copy);
['docx', 'html', 'markdown'].forEach((format) => heard('as-' + format, () => out.report(format)));
document.addEventListener('keydown', (event) => {
  if (event.key === '?' && !event.target.closest('.ProseMirror, input, dialog')) {
    at('help').showModal();
  } else if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    opening.save();
  }
});
opening.dropping();
opening.choosing();
tabs.start();
draft.start();
watch();
if (draft.restored()) {
  check();
} else {
  draft.title();
}
api.stories().then(({folder}) => { at('browse').hidden = !folder; }, () => {});
