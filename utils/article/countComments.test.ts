// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, sampleAddress, samplePage, sampleProse } from '@/tests/support/readSample';
import { countComments } from './countComments';
it('is the number shown, wherever it stands in its line', () => {
  const { lines, wordings, title } = readSample(samplePage({ body: sampleProse }));
  expect(countComments(lines, wordings, title!.last, sampleAddress)).toBe(3);
});

it('is null where no number is shown', () => {
  const page = samplePage({ body: sampleProse });
  page.querySelectorAll('main > h2').forEach((heading) => (heading.textContent = 'Commenti'));
  const { lines, wordings, title } = readSample(page);
  expect(countComments(lines, wordings, title!.last, sampleAddress)).toBeNull();
});

it.each([
  ['<p>2 commenti</p><p>Testo</p><h2>4 commenti</h2>', 4],
  ['<h2>Nessun commento</h2>', 0],
  ['<h2>Commenti<span>6</span></h2>', 6],
  ['<p>29 gennaio 2025 <a href="#comments" title="Commenti"><i></i>7</a> 1 min di lettura</p>', 7],
  ['<p><a href="/societa/altro-pezzo/#comments">12</a></p>', null],
  ['<p><b>3</b> risposte alla crisi</p>', null],
  ['<p>29 gennaio 2025 <a href="#nota"><sup>7</sup></a></p>', null],
  ['<p><span>29 gennaio 2025</span> <span>4 commenti</span></p>', 4],
  ['<p>I commenti di 12 lettori non bastano</p>', null],
  [`<p><span>5 commenti</span> ${'parola '.repeat(40)}</p>`, null],
])('in %s counts %j, and never what stands before the title', (html, count) => {
  const { lines, wordings } = readSample(new DOMParser().parseFromString(`<p>9 commenti</p><h1>Titolo</h1>${html}`, 'text/html'));
  expect(countComments(lines, wordings, 1, sampleAddress)).toBe(count);
});
