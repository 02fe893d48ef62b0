import {DOMSerializer} from 'prosemirror-model';
import {blocksOf, schema} from './schema.js';

/** Puts a story on the clipboard, rich and plain. */
export async function copyOut(doc) {
  const box = document.createElement('div');
  box.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content));
  const plain = blocksOf(doc).map((block) => block.text).join('\n\n');
  await navigator.clipboard.write([new ClipboardItem({
    'text/html': new Blob([box.innerHTML], {type: 'text/html'}),
    'text/plain': new Blob([plain], {type: 'text/plain'})})]);
}

/** Takes files that are dropped anywhere on the page. @param {(file: File) => void} open */
export function dropped(open) {
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

/** A draft in the browser's own storage, so that a text outlives a page that is closed. */
const DRAFT = 'copydesk-draft';
export const save = (draft) => {
  try { localStorage.setItem(DRAFT, JSON.stringify(draft)); } catch { /* storage is full or shut */ }
};
export const saved = () => {
  try { return JSON.parse(localStorage.getItem(DRAFT)); } catch { return null; }
};
