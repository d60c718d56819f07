// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';
import { findTags } from './findTags';
const find = (page: Document) => {
  const { lines, wordings, title, bounds, address } = readSample(page);
  return findTags(lines, wordings, title!.last + 1, bounds!, address);
};

it('takes the links to tags, without the hash', () => {
  expect(find(samplePage({ body: sampleProse }))).toEqual(['acqua', 'reti']);
});

it.each([
  ['#acqua #pubblica amministrazione', ['acqua', 'pubblica amministrazione']],
  ['Tag: acqua, reti idriche', ['acqua', 'reti idriche']],
])('reads %s', (row, tags) => {
  const page = samplePage({ body: sampleProse });
  page.querySelector('a[href="/tag/acqua/"]')!.parentElement!.textContent = row;
  expect(find(page)).toEqual(tags);
});

it.each(['© Riproduzione riservata', 'Lascia un commento'])('reads the row under “%s”, with which the text closes', (last) => {
  expect(find(samplePage({ body: `<p>${sampleProse}</p><p>${last}</p>` }))).toEqual(['acqua', 'reti']);
});

it('leaves a hash in the text and a tag linked from it alone', () => {
  const page = samplePage({ body: `<p>${sampleProse} #nontag e <a href="/tag/altro/">altro</a></p>` });
  expect(find(page)).toEqual(['acqua', 'reti']);
});

it('names each tag once', () => {
  const page = samplePage({
    body: sampleProse,
    top: '<p>di Ada Neri</p><p><a href="/tag/acqua/">#Acqua</a> <a href="/tag/acqua/">#Acqua</a></p>',
  });
  expect(find(page)).toEqual(['Acqua', 'acqua', 'reti']);
});

it.each([
  ['Con tag: <a href="/tag/fiumi/">fiumi</a>, <a href="/tag/dighe/">dighe</a>', ['fiumi', 'dighe']],
  ['<a href="/tag/fiumi/">fiumi</a> <a href="/tag/dighe/">dighe</a>', []],
])('below other pieces reads in %s only what says what it is', (row, tags) => {
  const page = samplePage({ body: sampleProse });
  page.querySelector('a[href="/tag/acqua/"]')!.parentElement!.remove();
  page.querySelector('h2')!.after(...new DOMParser().parseFromString(`<p>${row}</p>`, 'text/html').body.childNodes);
  expect(find(page)).toEqual(tags);
});
