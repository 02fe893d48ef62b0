import {DOMSerializer} from 'prosemirror-model';
import * as api from './api.js';
import {sent} from './check.js';
import {view} from './editor.js';
import {blocksOf, schema} from './schema.js';
import {banner, desk, say} from './state.js';

/** Puts the story on the clipboard, rich and plain. */
export async function copy() {
  const {doc} = view.state;
  const box = document.createElement('div');
  box.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content));
  // other programs know no roles
  box.querySelectorAll('*').forEach((node) => ['data-role', 'class', 'rel'].forEach(
      (name) => node.removeAttribute(name)));
  const plain = blocksOf(doc).map((block) => block.text).join('\n\n');
  try {
    await navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob([box.innerHTML], {type: 'text/html'}),
      'text/plain': new Blob([plain], {type: 'text/plain'})})]);
    say('The text is on the clipboard.');
  } catch {
    banner('The browser did not let it be copied; mark the text and copy it.');
  }
}

const ENDING = {docx: 'docx', html: 'html', markdown: 'md'};

/** Has the browser keep the story, with what is open in it, as a file. */
export async function report(format) {
  try {
    const file = await api.report(format, sent(blocksOf(view.state.doc)));
    const name = (desk.document || 'story').replace(/.*\//, '').replace(/\.[a-z0-9]+$/i, '');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${name}.copydesk.${ENDING[format]}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    say(`${link.download} is in your downloads.`);
  } catch (failure) {
    banner(failure instanceof api.Refused ? failure.message : 'The desk does not answer.');
  }
}
