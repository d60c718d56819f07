// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';
import { whyNoArticle } from './classifyPage';
const why = (page: Document, address?: string, asksPassword = false, troubles: { loading?: boolean; died?: boolean } = {}) => {
  const read = readSample(page, address);
  const { lines, bounds } = read;
  return whyNoArticle({
    ...read,
    zone: bounds === null ? lines : lines.slice(bounds.head + 1, bounds.end),
    signedAround: () => false,
    asksPassword,
    loading: false,
    died: false,
    ...troubles,
  });
};
const plain = (body: string, title: string) =>
  new DOMParser().parseFromString(`<title>${title}</title><p>Accedi a glistatigenerali.com</p>${body}<p>Privacy Policy</p>`, 'text/html');
const site = 'https://www.glistatigenerali.com';

it('lets an article pass', () => {
  expect(why(samplePage({ body: `<p>${sampleProse}</p>` }))).toBeNull();
});

it.each([
  ['incomplete', samplePage({ body: '' }), undefined],
  ['incomplete', samplePage({ body: `<p>${sampleProse}</p><p>Caricamento…</p>` }), undefined],
  [
    'incomplete',
    new DOMParser().parseFromString(
      `<title>Un pezzo</title><p>Accedi a glistatigenerali.com</p><h1>Un pezzo</h1><p>di Ada Neri</p><p>${sampleProse}`,
      'text/html',
    ),
    undefined,
  ],
  ['error', plain('<h1>Pagina non trovata</h1>', 'Pagina non trovata'), undefined],
  ['login', plain('<h1>Accesso</h1>', 'Accesso'), `${site}/accedi/`],
  ['listing', samplePage({ body: `<p>${sampleProse}</p>` }), `${site}/author/ada-neri/`],
  ['static', plain(`<h1>Chi siamo</h1><p>${sampleProse}</p>`, 'Chi siamo'), `${site}/chi-siamo/`],
  ['empty', plain('', 'Gli Stati Generali'), `${site}/vuota/`],
  ['empty', new DOMParser().parseFromString('', 'text/html'), undefined],
])('says %s', (because, page, address) => {
  expect(why(page, address)).toBe(because);
});

it('knows a list of pieces at an address like an article’s', () => {
  const cards = ['uno', 'due', 'tre']
    .map((slug) => `<h3><a href="/cultura/${slug}/">Il pezzo numero ${slug}</a></h3><p>di Ada Neri</p>`)
    .join('');
  expect(why(plain(`<h1>Letteratura</h1>${cards}`, 'Letteratura'), `${site}/cultura/letteratura/`)).toBe('listing');
});

it('calls a page that still comes, or stops in the middle of a sentence, incomplete', () => {
  const open = (body: string) =>
    new DOMParser().parseFromString(`<title>Un pezzo</title><h1>Un pezzo</h1><p>di Ada Neri</p><p>29 Gennaio 2025</p>${body}`, 'text/html');
  expect(why(open(`<p>${sampleProse}</p>`))).toBeNull();
  expect(why(open(`<p>${sampleProse}</p>`), undefined, false, { loading: true })).toBe('incomplete');
  expect(why(open(`<p>${sampleProse}</p><p>E qui la pagina si ferma nel mez</p>`))).toBe('incomplete');
});

it('believes WordPress when it says that it failed', () => {
  expect(why(samplePage({ body: `<p>${sampleProse}</p>` }), undefined, false, { died: true })).toBe('error');
});
