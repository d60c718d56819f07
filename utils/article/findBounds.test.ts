// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';

const body = (page: Document) => {
  const { lines, bounds } = readSample(page);
  return lines.slice((bounds?.head ?? 0) + 1, bounds?.end).map(({ text }) => text);
};
const prose = `<p>${sampleProse}</p>`;

it('begins after byline and day and ends at the tags', () => {
  expect(body(samplePage({ body: prose + prose }))).toEqual([sampleProse, sampleProse]);
});

it('counts a row to share, and a standfirst before it, to the head', () => {
  expect(
    body(samplePage({ body: prose, top: '<p>di Ada Neri</p><p>Un sommario di una riga</p><p>Condividi</p><p>3 commenti</p>' })),
  ).toEqual([sampleProse]);
});

it('counts a standfirst of long lines without a full stop to the head where all stands in one element', () => {
  const line = 'Quali prestazioni: codice aperto e codice chiuso, e l’avviso ai mercati nel duello tra Davide e Golia';
  const top = `<p>di Ada Neri</p><p>${line}<br>${line}</p><p>Condividi</p>`;
  const page = new DOMParser().parseFromString(
    `<title>Un pezzo</title><main><h1>Un pezzo</h1>${top}${prose}${prose}<h3>Dallo stesso autore</h3></main>`,
    'text/html',
  );
  expect(body(page)).toEqual([sampleProse, sampleProse]);
});

it('does not take a short text for a standfirst because a row to share and no more prose follows', () => {
  expect(body(samplePage({ body: `${prose}${prose}<p>Condividi</p>` })).slice(0, 2)).toEqual([sampleProse, sampleProse]);
});

it('takes no line of the foot for one that dates', () => {
  const foot = '<p>glistatigenerali.com è una testata registrata al Tribunale di Milano (n. 300 del 18-9-2014)</p>';
  const page = new DOMParser().parseFromString(`<title>Un pezzo</title><h1>Un pezzo</h1><p>Vuoi collaborare ?</p>${foot}`, 'text/html');
  expect(readSample(page).bounds?.signed).toEqual([]);
});

it('does not take the day of a later change under a short text for a line of the head', () => {
  const page = new DOMParser().parseFromString(
    `<title>Un pezzo</title><main><h1>Un pezzo</h1><p>di Ada Neri, 3 marzo 2025</p>${prose}${prose}<p>Ultimo aggiornamento: 5 marzo 2025</p><h3>Dallo stesso autore</h3></main>`,
    'text/html',
  );
  expect(body(page).slice(0, 2)).toEqual([sampleProse, sampleProse]);
});

it('takes a day that is a subheading for no line of the head, and one that is no subheading for one', () => {
  const diary = `<h2>29 Gennaio 2025</h2>${prose}<h2>30 Gennaio 2025</h2>${prose}`;
  expect(body(samplePage({ top: '<p>di Ada Neri</p>', body: diary }))[0]).toBe('29 Gennaio 2025');
  expect(body(samplePage({ top: '<p>di Ada Neri</p><h2>29 Gennaio 2025</h2>', body: prose }))[0]).toBe(sampleProse);
});

it('does not take a heading of the text before its share row for the end', () => {
  expect(body(samplePage({ body: `${prose}<p>Condividi</p>${prose}<h2>Commenti a margine di un’inchiesta</h2>${prose}` }))).toContain(
    'Commenti a margine di un’inchiesta',
  );
});

it('ends at the head of a second piece', () => {
  const second = `<h2>Un secondo pezzo</h2><p>di Ugo Riva</p><p>3 Marzo 2020</p>`;
  expect(body(samplePage({ body: prose + second + prose }))).toEqual([sampleProse]);
});

it('has an empty body where nothing has come yet', () => {
  expect(body(samplePage({ body: '' }))).toEqual([]);
});

it('is ended by nothing where the page is cut off', () => {
  const page = new DOMParser().parseFromString(`<title>Un pezzo</title><h1>Un pezzo</h1><p>di Ada Neri</p><p>${sampleProse}`, 'text/html');
  expect(readSample(page).bounds?.endedBy).toBeNull();
});

it('does not take the readers’ thread for a body that has not come', () => {
  const thread = `<h3>Altri articoli di Lavoro</h3><p>Un altro pezzo</p><h3>Commenti</h3>${prose}<h3>Dallo stesso autore</h3>`;
  expect(body(samplePage({ body: thread }))).not.toContain(sampleProse);
});

it('does not count to the head a name over the box on the author', () => {
  const short = '<p>Un corpo breve, di una riga sola o poco più, che finisce qui.</p>';
  const box = '<p>Una foto</p><p>di Ada Neri</p>';
  expect(body(samplePage({ body: short + short.replace('Un', 'Il') + short.replace('Un', 'Quel') + box }))).toContain(
    'Un corpo breve, di una riga sola o poco più, che finisce qui.',
  );
});

it('does not take the boxes on the authors for a body that has not come', () => {
  const bio = (name: string) =>
    `<p><a href="/author/x/">${name}</a></p><p>Collabora con il giornale dal 2017. Ha vissuto in quattro città e ne rimpiange due.</p>`;
  const tags = '<p>Con tag: acqua, reti</p>';
  expect(body(samplePage({ body: `<h3>Articoli correlati</h3>${tags}${bio('Ada Neri')}${bio('Ugo Riva')}${bio('Eva Sala')}` }))).toEqual(
    [],
  );
});

it('ends before the words with which a call opens', () => {
  const call = '<div><p>Se puoi, abbonati: costa quanto un caffè.</p><a href="/abbonati/">Abbonati ora</a></div>';
  expect(body(samplePage({ body: prose + prose + call }))).toEqual([sampleProse, sampleProse]);
});
