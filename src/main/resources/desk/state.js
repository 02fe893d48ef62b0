/** An id nobody else has. */
export const fresh = () => crypto.getRandomValues(new Uint32Array(3)).join('-');

/** What the page knows beside the text and its findings. */
export const desk = {
  /** What the story is called. */ document: '',
  /** What it is known by where it has no name. */ id: fresh(),
  /** Where it stands in the served folder, or "". */ path: '',
  /** What its file was when it was opened. */ stamp: '',
  /** Why it cannot be saved, or "". */ locked: '',
  /** Whether another page has the same story. */ elsewhere: false,
  /** Counts the changes of the text. */ version: 0,
  /** The version last saved or opened. */ filed: 0,
  /** The version the findings are of. */ checked: -1,
  /** The finding in hand, by its id. */ current: null,
  /** Whether it is asked why the copy stands. */ asking: false,
  /** What its rule says for itself, when that is wished for. */ told: null,
  order: 'severity',
  tab: 'findings',
  /** How to take each decision back, the last one last. */ done: [],
  /** Names no table knows. */ verify: [],
  /** Names a person has looked up. */ ticked: [],
};

export const at = (id) => document.getElementById(id);

/** Tells a screen reader. */
export const say = (text) => { at('said').textContent = text; };

/** Shows a line above the story, or takes it away. */
export function banner(text) {
  at('banner').textContent = text;
  at('banner').hidden = !text;
}

/** What there is to say of another page with the same story. */
export const elsewhere = () => desk.elsewhere
  ? [`Another tab has ${desk.document || 'this story'} too: what is written there is not seen here.`]
  : [];

export const story = () => desk.document || 'story';
