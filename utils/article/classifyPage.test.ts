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
  expect(
    why(samplePage({ body: `<p>${sampleProse}</p><p>${sampleProse}</p><div><p>Mi piace:</p><p>Caricamento...</p></div>` })),
  ).toBeNull();
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
  [
    'static',
    plain(
      `<script type="application/ld+json">{"@type":"Article","headline":"Chi siamo"}</script><h1>Chi siamo</h1><p>${sampleProse}</p>`,
      'Chi siamo',
    ),
    `${site}/chi-siamo/`,
  ],
  ['static', plain('<h1>Contatti</h1><p>Scrivi a redazione@example.org</p>', 'Contatti'), `${site}/contatti/`],
  [
    'listing',
    plain('<h1>Politica</h1><h3><a href="/politica/uno/">Un pezzo solo</a></h3><p>di Ada Neri</p>', 'Politica'),
    `${site}/politica/`,
  ],
  ['listing', samplePage({ body: `<p>${sampleProse}</p>` }), `${site}/2025/09/`],
  [
    'error',
    plain('<p>Ops</p><h3><a href="/a/b/">Un pezzo</a></h3><p>di Ada Neri, 3 marzo 2025</p>', 'Pagina non trovata | Gli Stati Generali'),
    undefined,
  ],
  [
    'error',
    new DOMParser().parseFromString('<title>500 Internal Server Error</title><h1>500 Internal Server Error</h1><hr>nginx', 'text/html'),
    undefined,
  ],
  [
    'incomplete',
    new DOMParser().parseFromString(
      `<meta property="article:published_time" content="2025-01-29T08:00:00Z"><title>Un pezzo</title><nav><a href="/">Gli Stati Generali</a></nav><p>Chi siamo</p><p>Attualità Città Cultura Esteri</p><p>${'Una voce di menu '.repeat(7)}</p>`,
      'text/html',
    ),
    undefined,
  ],
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

it('does not take what stands beside a page of its own for a list', () => {
  const cards = ['uno', 'due', 'tre'].map((slug) => `<h4><a href="/cultura/${slug}/">Il pezzo numero ${slug}</a></h4>`).join('');
  const page = plain(`<h1>Chi siamo</h1><p>${sampleProse}</p><div><h3>I più letti</h3>${cards}</div>`, 'Chi siamo');
  expect(why(page, `${site}/chi-siamo/`)).toBe('static');
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
