// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';
import { isBoxInText } from './isBoxInText';

const prose = `<p>${sampleProse}</p>`;
const links = '<ul><li><a href="/societa/scuola/altro-pezzo/">Un altro pezzo</a></li></ul>';
const box = `<div><div><div>Articoli correlati</div></div><div>${links}</div></div>`;
const ask = (body: string) => {
  const { lines, wordings } = readSample(samplePage({ body }));
  return lines.some((line) => line.text === 'Articoli correlati' && isBoxInText(lines, wordings, line.index));
};

it('is a box with its links between paragraphs of one element', () => {
  const { lines, wordings, bounds } = readSample(samplePage({ body: prose + box + prose }));
  const heading = lines.findIndex(({ text }) => text === 'Articoli correlati');
  expect(wordings[heading]).toBe('read-also');
  expect(lines.slice(bounds!.head + 1, bounds!.end).filter(({ text }) => text === sampleProse)).toHaveLength(2);
});

it.each([
  ['no paragraph follows', prose + box],
  ['what follows stands elsewhere', `<div>${prose}</div>${box}<div>${prose}</div>`],
  ['it has no element of its own', `${prose}<div>Articoli correlati</div>${links}${prose}`],
  ['its cards have excerpts', `${prose}<div><div>Articoli correlati</div>${links}${prose}</div>${prose}`],
])('is none where %s', (_, body) => {
  expect(ask(body)).toBe(false);
});
