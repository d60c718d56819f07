// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { cutToBody } from './cutToBody';
import { readLines } from './readLines';
it('leaves the body’s lines and what is shown among them', () => {
  const { body } = new DOMParser().parseFromString(
    '<img id="a"><h1>Titolo</h1><img id="b"><div id="t"><p>Uno.</p><img id="c"><p>Via.</p><p>Due.</p><hr></div><p>Commenti</p><img id="d">',
    'text/html',
  );
  const lines = readLines(body);
  const [, one, , two] = lines;
  cutToBody(body, lines, { container: body.querySelector('#t')!, lines: [one!, two!] }, { head: 0, end: 4 });
  expect(body.textContent).toBe('Uno.Due.');
  expect([...body.querySelectorAll('img,hr')].map(({ id, localName }) => id || localName)).toEqual(['c', 'hr']);
});

it('keeps what is shown in the container, where nothing bounds the piece', () => {
  const { body } = new DOMParser().parseFromString('<img id="a"><main><img id="b"><p>Uno</p><hr></main><img id="c">', 'text/html');
  const container = body.querySelector('main') ?? body;
  cutToBody(body, readLines(body), { container, lines: [] }, { head: -1, end: 1 });
  expect(body.textContent).toBe('');
  expect([...body.querySelectorAll('img,hr')].map(({ id, localName }) => id || localName)).toEqual(['b', 'hr']);
});

it('goes by the next line that stands where the first after the body was taken out with a box', () => {
  const { body } = new DOMParser().parseFromString(
    '<h1>Titolo</h1><main><p>Uno.</p><img id="a"><p>Due.</p><div>Condividi</div></main><p>Commenti</p><main><img id="b"></main>',
    'text/html',
  );
  const lines = readLines(body);
  const [, one, two] = lines;
  body.querySelector('div')?.remove();
  cutToBody(body, lines, { container: body, lines: [one!, two!] }, { head: 0, end: 3 });
  expect([...body.querySelectorAll('img')].map(({ id }) => id)).toEqual(['a']);
});
