import {Schema} from 'prosemirror-model';

/** The roles of our readers. */
export const ROLES = ['headline', 'standfirst', 'byline', 'dateline', 'crosshead', 'paragraph', 'quote',
  'list_item', 'caption', 'credit', 'link', 'furniture'];

/** The element a role is shown as, where it is no paragraph. */
const ELEMENT = {headline: 'h2', crosshead: 'h3', quote: 'blockquote'};

/** @param {string} role @param {string} tag @param {number} [priority] */
const from = (role, tag, priority = 60) => ({tag, priority, attrs: {role}});

/** A story: blocks, each with its role; bold, italic and links; nothing else survives a paste. */
export const schema = new Schema({
  nodes: {
    doc: {content: 'block+'},
    block: {
      content: 'inline*',
      attrs: {role: {default: 'paragraph'}, origin: {default: null}},
      defining: true,
      parseDOM: [
        {tag: '[data-role]', priority: 90,
         getAttrs: (node) => ROLES.includes(node.getAttribute('data-role')) &&
             {role: node.getAttribute('data-role')}},
        from('headline', 'h1'),
        from('crosshead', 'h2'), from('crosshead', 'h3'), from('crosshead', 'h4'),
        from('crosshead', 'h5'), from('crosshead', 'h6'),
        from('list_item', 'li p', 65), from('list_item', 'li', 55), from('quote', 'blockquote p', 65),
        from('caption', 'figcaption'),
        from('paragraph', 'p', 50), from('paragraph', 'pre', 50), from('paragraph', 'td', 40),
      ],
      toDOM: (node) => [
        ELEMENT[node.attrs.role] || 'p',
        {'data-role': node.attrs.role, class: node.attrs.role.replace('_', '-') +
            (node.content.size ? '' : ' alone')}, 0],
    },
    text: {group: 'inline'},
    hard_break: {
      inline: true, group: 'inline', selectable: false, parseDOM: [{tag: 'br'}], toDOM: () => ['br'],
    },
  },
  marks: {
    link: {
      attrs: {href: {}},
      inclusive: false,
      parseDOM: [{tag: 'a[href]', getAttrs: (node) => {
        const href = node.getAttribute('href') || '';
        return /^(https?:|mailto:)/i.test(href) ? {href} : false;
      }}],
      toDOM: (mark) => ['a', {href: mark.attrs.href, rel: 'noreferrer'}, 0],
    },
    em: {parseDOM: [{tag: 'em'}], toDOM: () => ['em', 0]},
    strong: {parseDOM: [{tag: 'strong'}], toDOM: () => ['strong', 0]},
  },
});

/** A block's words; a break counts one character, so that offsets are positions. */
export const textOf = (node) => node.textBetween(0, node.content.size, '', '\n');

/** The blocks of a story as they are sent, with where each one's words begin. */
export function blocksOf(doc) {
  const blocks = [];
  doc.forEach((node, offset) => blocks.push(
      {id: 'b' + blocks.length, origin: node.attrs.origin, role: node.attrs.role,
        text: textOf(node), at: offset + 1}));
  return blocks;
}

/** A story of blocks. @param {{role: string, text: string, id?: string}[]} blocks */
export function docOf(blocks) {
  const nodes = blocks.map(({role, text, id}) => schema.node('block', {role, origin: id || null}, text
      .split('\n')
      .flatMap((line, i) => [
        ...(i ? [schema.node('hard_break')] : []), ...(line ? [schema.text(line)] : [])])));
  return schema.node('doc', null, nodes.length ? nodes : [schema.node('block', {role: 'headline'})]);
}
