import {ROLES} from './schema.js';

/** What a paste may hold beside words; of any other element its words are read. */
const KEPT = 'h1 h2 h3 h4 h5 h6 p div section article blockquote ul ol li table thead tbody tr td th ' +
    'pre br a strong em figure figcaption';
const kept = new Set(KEPT.split(' '));

/** What is dropped with all it holds: it is none of the story's words. */
const dropped = new Set(('head script style title template noscript svg math iframe object embed ' +
    'audio video canvas form select textarea button').split(' '));

/** What Word calls its paragraphs, and the role each has in a story. */
const CLASSES = {
  MsoTitle: 'headline', title: 'headline', MsoSubtitle: 'standfirst', MsoCaption: 'caption',
  MsoListParagraph: 'list_item', MsoQuote: 'quote'};

/** The marks an element gives its words, by its name or its style. */
function marksOf(node) {
  const {fontWeight, fontStyle} = node.style || {};
  const named = (names) => names.includes(node.localName);
  const bold = fontWeight ? /^(bold(er)?|[6-9]\d\d)$/.test(fontWeight) : named(['b', 'strong']);
  const slanted = fontStyle ? fontStyle === 'italic' : named(['i', 'em']);
  return [...(bold ? ['strong'] : []), ...(slanted ? ['em'] : [])];
}

function roleOf(node) {
  const named = [...node.classList].map((name) => CLASSES[name.replace(/(CxSp).*/, '')]).find(Boolean);
  const role = node.getAttribute('data-role') || named;
  return ROLES.includes(role) ? role : null;
}

function copied(node, page) {
  if (node.nodeType === Node.TEXT_NODE) {
    return [page.createTextNode(node.data)];
  }
  if (node.nodeType !== Node.ELEMENT_NODE || dropped.has(node.localName)) {
    return [];
  }
  let inside = [...node.childNodes].flatMap((child) => copied(child, page));
  for (const mark of marksOf(node)) {
    const made = page.createElement(mark);
    made.append(...inside);
    inside = [made];
  }
  const href = node.localName === 'a' ? node.getAttribute('href') || '' : '';
  const plain = node.localName === 'a' && !/^(https?:|mailto:)/i.test(href.trim());
  if (!kept.has(node.localName) || plain || ['strong', 'em'].includes(node.localName)) {
    return inside;
  }
  const made = page.createElement(node.localName);
  const role = roleOf(node);
  if (href) {
    made.setAttribute('href', href.trim());
  }
  if (role) {
    made.setAttribute('data-role', role);
  }
  if (node.hasAttribute('data-pm-slice')) {
    made.setAttribute('data-pm-slice', node.getAttribute('data-pm-slice'));
  }
  made.append(...inside);
  return [made];
}

/**
 * What a story takes of a pasted page: words, paragraphs and their roles, bold, italic, links to
 * pages. It is made anew, so that nothing else can come along; nothing in it ever ran.
 *
 * @param {string} html
 */
export function cleaned(html) {
  const read = new DOMParser().parseFromString(html, 'text/html');
  const page = document.implementation.createHTMLDocument('');
  page.body.append(...[...read.body.childNodes].flatMap((child) => copied(child, page)));
  return page.body.innerHTML;
}
