import {stats} from './api.js';
import {element} from './list.js';

const {rules} = await stats();
const kept = (one) => Object.entries(one.kept).map(([why, count]) => `${why}: ${count}`).join(', ');
document.querySelector('tbody').append(...rules.map((one) => element('tr', {},
    element('th', {scope: 'row'}, one.rule),
    ...[one.shown, one.accepted, kept(one), one.noisy ? 'noisy' : ''].map((cell) =>
      element('td', {}, String(cell))))));
document.querySelector('table').hidden = rules.length === 0;
document.querySelector('#none').hidden = rules.length > 0;
