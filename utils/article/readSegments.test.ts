// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readLines } from './readLines';
import { readSegments } from './readSegments';

const segments = (markup: string) =>
  readLines(new DOMParser().parseFromString(markup, 'text/html').body).flatMap((line) => readSegments(line).map(({ text }) => text));

it('parts what elements set apart', () => {
  expect(segments('<li><b><a href="/x">Un titolo</a></b> <span>di Ada Neri</span><span>29 Gennaio 2025</span></li>')).toEqual([
    'Un titolo',
    'di Ada Neri',
    '29 Gennaio 2025',
  ]);
});

it('keeps a row of names and an emphasis in a link together', () => {
  expect(segments('<p>di <a href="/a">Ada Neri</a>, <a href="/b">Ugo Riva</a> e <a href="/c">Lia Po</a></p>')).toEqual([
    'di Ada Neri, Ugo Riva e Lia Po',
  ]);
  expect(segments('<p><a href="/a">Chi ha paura di <em>Moby Dick</em></a></p>')).toEqual(['Chi ha paura di Moby Dick']);
});
