import { expect, it } from 'vitest';
import { readPassageText } from './passageText';

it('passes over what a style sheet hides', () => {
  const style = document.createElement('style');
  style.textContent = '.gone { display: none } .unseen { visibility: hidden }';
  const root = document.createElement('div');
  for (const [name, text] of [
    ['', 'uno'],
    ['gone', 'due'],
    ['unseen', 'tre'],
    ['', 'quattro'],
  ] as const) {
    const paragraph = document.createElement('p');
    paragraph.className = name;
    paragraph.textContent = text;
    root.append(paragraph);
  }
  document.body.append(style, root);
  expect(readPassageText(root).text).toBe('uno\n\nquattro');
  root.remove();
  style.remove();
});

it('reads what is nested deeper than a stack', () => {
  const root = document.createElement('div');
  let inner = root;
  for (let depth = 0; depth < 8_000; depth++) {
    const child = document.createElement('div');
    inner.append(child);
    inner = child;
  }
  inner.textContent = 'in fondo';
  expect(readPassageText(root).text).toBe('in fondo');
});

it('reads a long page within a frame or two', () => {
  const root = document.createElement('div');
  for (let index = 0; index < 300; index++) {
    const paragraph = document.createElement('p');
    paragraph.append(
      'Una frase con ',
      Object.assign(document.createElement('em'), { textContent: 'enfasi' }),
      ` e altre parole, ${index}. `.repeat(4),
    );
    root.append(paragraph);
  }
  document.body.append(root);
  const before = performance.now();
  const { text } = readPassageText(root);
  expect(performance.now() - before).toBeLessThan(100);
  expect(text.split('\n\n')).toHaveLength(300);
  root.remove();
});
