// Works a story through in Chromium as an editor does, by keys alone, and looks at each state with axe.
// Arguments: the desk's address, the story's file, a folder for screenshots, the settings file that holds.
// Any failure ends with 1.
import fs from 'fs';
import {createRequire} from 'module';

const require = createRequire(process.env.COPYDESK_NODE_MODULES + '/');
const puppeteer = require('puppeteer-core');
const axeSource = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const [url, file, shots, settings] = process.argv.slice(2);
const story = fs.readFileSync(file, 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.COPYDESK_CHROMIUM, args: ['--no-sandbox', '--disable-gpu'], headless: true});
let failures = 0;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
function expect(what, holds, seen = '') {
  failures += holds ? 0 : 1;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}${seen === '' ? '' : ': ' + seen}`);
}

async function desk(policy = true) {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 850});
  if (!policy) {
    await page.setBypassCSP(true);
  }
  page.on('pageerror', (error) => expect('no error in the page', false, error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) {
      expect('no request leaves the page', false, request.url());
    }
  });
  await page.goto(url);
  await page.waitForSelector('.ProseMirror');
  return page;
}

const paste = (page, html, plain) => page.evaluate((rich, words) => {
  const data = new DataTransfer();
  if (rich) {
    data.setData('text/html', rich);
  }
  data.setData('text/plain', words);
  const editor = document.querySelector('.ProseMirror');
  editor.focus();
  editor.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
}, html, plain);
const text = (page, selector) => page.$eval(selector, (node) => node.textContent);
const checked = (page) => page.waitForFunction(
    () => /^checked/.test(document.querySelector('#state').textContent), {timeout: 30000});
const current = (page) => page.evaluate(() => {
  const card = document.querySelector('.note.current');
  return card && {held: document.activeElement === card, rule: card.querySelector('h3').textContent,
    fix: Boolean(card.querySelector('[data-do=fix-0]'))};
});

const page = await desk();
await page.click('#new');
const began = Date.now();
await paste(page, '', story);
await page.waitForSelector('#findings .note', {timeout: 30000});
console.log(`       paste to findings ${Date.now() - began} ms`);
await page.evaluate(axeSource);
async function axe(state) {
  const {violations} = await page.evaluate(() => window.axe.run());
  expect(`axe: ${state}`, violations.length === 0, violations.map((one) => one.id).join());
  await page.screenshot({path: `${shots}/${state}.png`});
}
await axe('light');
for (const tab of ['sheet', 'names']) {
  await page.click('#tab-' + tab);
  await wait(1000);
  await axe(tab);
}
await page.click('#tab-findings');
await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
await axe('dark');
await page.setViewport({width: 390, height: 844});
await axe('phone');
expect('a phone is not scrolled sideways', await page.evaluate(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
await page.emulateMediaFeatures([]);
await page.setViewport({width: 1280, height: 850});

await page.focus('.ProseMirror');
await page.keyboard.press('Escape');
let steps = 0;
const clear = () => page.waitForFunction(() => document.querySelector('.note') ||
    document.querySelector('#sum').textContent === 'All clear.', {timeout: 30000});
await clear();
for (let one = await current(page); one && steps < 60; one = await current(page)) {
  steps++;
  expect('the focus is on the finding in hand', one.held, one.rule);
  const decide = async () => {
    if (one.fix && steps % 4) {
      await page.keyboard.press('Enter');
    } else {
      await page.keyboard.press('r');
      await page.keyboard.press(String(1 + steps % 5));
    }
  };
  await decide();
  if (steps === 2 || steps === 4) {
    await page.keyboard.press('u');
    const back = await current(page);
    expect('undo has the finding in hand again', back && back.held && back.rule === one.rule, one.rule);
    await decide();
  }
  await wait(steps % 5 === 0 ? 1500 : 100);
  // what a correction has brought with it comes when its text was checked
  await clear();
}
await wait(700);
await checked(page);
expect('the whole story is worked through by keys', await text(page, '#sum') === 'All clear.',
    `${steps} steps, ${await text(page, '#sum')}`);
await page.focus('.ProseMirror');
await page.keyboard.type('We saw teh end. ');
const claims = await text(page, '#sum');
expect('nothing is called clear before it was checked', !/All clear/.test(claims), claims);
await page.keyboard.press('Escape');
await page.waitForSelector('.note.current', {timeout: 30000});
const late = await current(page);
expect('a finding that comes after all was clear is in hand', late.held && late.fix, late.rule);
await page.keyboard.press('Enter');
await clear();
await checked(page);
expect('and is worked through by a key', await text(page, '#sum') === 'All clear.', await text(page, '#sum'));
const kept = await text(page, '#kept summary');
await page.screenshot({path: `${shots}/done.png`});
await page.reload();
await checked(page);
expect('what was decided is so after a reload', await text(page, '#sum') === 'All clear.' &&
    await text(page, '#kept summary') === kept, await text(page, '#sum') + ' ' + kept);

const banner = (target, words, timeout = 30000) => target.waitForFunction(
    (part) => document.querySelector('#banner').textContent.includes(part), {timeout}, words)
    .then(() => true, () => false);
const said = (target) => text(target, '#banner');

const context = browser.defaultBrowserContext();
await context.overridePermissions(url, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
await page.bringToFront();
await page.click('#copy');
await wait(500);
const board = await page.evaluate(async () => {
  const [item] = await navigator.clipboard.read();
  const read = async (type) => (await item.getType(type)).text();
  return {rich: await read('text/html'), plain: await read('text/plain')};
});
expect('the clipboard has the story rich', /<h2>We saw the end. US urges/.test(board.rich) &&
    !/data-role|class=|<mark/.test(board.rich), board.rich.slice(0, 60));
expect('the clipboard has the story plain', board.plain.startsWith('We saw the end. US urges') &&
    board.plain.split('\n\n').length > 5);

await page.emulateMediaFeatures([]);
fs.writeFileSync(`${shots}/print.pdf`, await page.pdf({format: 'A4', printBackground: false}));

await page.setOfflineMode(true);
await page.focus('.ProseMirror');
await page.keyboard.type('We saw teh end. ');
expect('a desk that is cut off says so', await banner(page, 'does not answer'), await said(page));
expect('and its state is offline', await text(page, '#state') === 'offline');
await page.screenshot({path: `${shots}/offline.png`});
await page.setOfflineMode(false);
await checked(page);
expect('what was written meanwhile is checked once it answers',
    !/does not answer/.test(await said(page)) && /1 wrong|wrong/.test(await text(page, '#sum')),
    await text(page, '#sum'));

fs.writeFileSync(settings, 'levels:\n  spelling/unknown-word: off\n');
expect('settings that have changed are said to have', await banner(page, 'Settings or rules have changed'),
    await said(page));
await page.screenshot({path: `${shots}/reloaded.png`});
fs.writeFileSync(settings, 'levels: [what\n');
await wait(1500);
await page.keyboard.type('Again. ');
expect('a mistake in the settings is told, and what held before holds',
    await banner(page, 'The settings have a mistake'), await said(page));
fs.rmSync(settings);
await wait(1500);
await page.keyboard.type('More. ');
expect('settings put right hold again', await banner(page, 'Settings or rules have changed'), await said(page));
await checked(page);
expect('and the story was checked whole', !/Partly/.test(await said(page)), await said(page));

const other = await desk();
expect('another tab with the same story is told of', await banner(other, 'Another tab has') &&
    await banner(page, 'Another tab has'), await said(other));
await checked(other);
expect('and it still is when the story was checked', /Another tab has/.test(await said(other)), await said(other));
await other.goto('about:blank');
expect('and no more when that tab has left it', await page.waitForFunction(
    () => !document.querySelector('#banner').textContent.includes('Another tab'), {timeout: 5000})
    .then(() => true, () => false), await said(page));
await other.close();
await page.bringToFront();
await page.keyboard.type('One. ');
await page.keyboard.down('Control');
await page.keyboard.press('Enter');
await page.keyboard.press('Enter');
await page.keyboard.up('Control');
await wait(300);
await checked(page);
expect('a text asked for twice in a row is checked whole', !/Partly/.test(await said(page)), await said(page));

const bare = await desk(false);
await bare.click('#new');
await paste(bare, '<h1>Bridge <b>opens</b></h1><p class=MsoNormal style="mso-x:1">We saw <b>teh</b> ' +
    '<span style="font-weight:700">end</span><o:p></o:p> <a href="javascript:hacked=1">it</a> ' +
    '<a href="https://news.example/x">here</a><img src=x onerror="window.hacked=1">' +
    '<script>window.hacked=1</script></p><svg onload="window.hacked=1"></svg><p class=MsoListParagraph>One</p>',
    'x');
await wait(1000);
const html = await bare.$eval('.ProseMirror', (node) => node.innerHTML);
expect('a paste keeps bold, links and roles', /<h2[^>]*>Bridge <strong>opens/.test(html) &&
    html.includes('<strong>end</strong>') && html.includes('href="https://news.example/x"') &&
    html.includes('data-role="list_item"'));
expect('nothing in a paste runs, without a policy too', !/script|onerror|javascript:/.test(html) &&
    await bare.evaluate(() => window.hacked === undefined));
await bare.close();

const tabs = [];
for (let i = 0; i < 20; i++) {
  const tab = await desk();
  tabs.push(tab);
}
const answers = await Promise.all(tabs.map((tab, i) => tab.evaluate(async (n) => {
  const reply = await fetch('/api/check', {method: 'POST', headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({document: 'tab ' + n, blocks: [{text: `We saw teh end of tab ${n}.`}]})});
  return reply.status;
}, i)));
expect('twenty tabs are answered', answers.every((status) => status === 200), answers.join());
await page.goto(url + '/desk/stats.html');
await page.waitForSelector('tbody tr');
expect('the statistics have rows', (await page.$$('tbody tr')).length > 3);
await browser.close();
console.log(failures ? `FAILED ${failures}` : 'ok');
process.exit(failures ? 1 : 0);
