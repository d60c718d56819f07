// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleProse } from '@/tests/support/readSample';
import { findOpening } from './findOpening';
import { readLines } from './readLines';
const open = (markup: string, description: string | null = null, wanted = true) => {
  const { body } = new DOMParser().parseFromString(`<div>${markup}</div>`, 'text/html');
  const lines = readLines(body);
  const { captions, standfirst } = findOpening({ container: body, lines }, lines, description, wanted);
  return { captions: captions.map(({ text }) => text), standfirst: standfirst.map(({ text }) => text) };
};
const text = `<p>${sampleProse}</p><p>${sampleProse}</p>`;

it('takes the captions of the picture at the top', () => {
  expect(open(`<figure><img><figcaption>Una foto</figcaption></figure>${text}`)).toEqual({ captions: ['Una foto'], standfirst: [] });
});

it('takes what is set unlike the text and has no full stop', () => {
  expect(open(`<div class="s">Litighiamo per tre metri<br>e le auto ne occupano venti</div>${text}`).standfirst).toEqual([
    'Litighiamo per tre metri',
    'e le auto ne occupano venti',
  ]);
});

it('takes what a theme has in a list by itself, and no list with which the text begins', () => {
  const list = '<ul><li>Litighiamo per tre metri di strada</li><li>E le auto ne occupano venti</li></ul>';
  expect(open(`<div>${list}</div><div>${text}</div>`).standfirst).toHaveLength(2);
  expect(open(`${list}${text}`).standfirst).toEqual([]);
  // What is set like the text in a box of its own is the beginning of it.
  const lede = 'Ogni tazza rotta è una fretta di chi beve in piedi.';
  expect(open(`<div>${list}</div><div class="a"><p>${lede}</p></div><div class="b">${text}</div>`).standfirst).toHaveLength(2);
});

it('takes one word in a box by itself above the text, and none that is set as the text or a heading of it', () => {
  const inside = `<div class="text">${text}</div>`;
  expect(open(`<div class="fields"><ul><li><span>Inchiesta</span></li></ul></div>${inside}`).standfirst).toEqual(['Inchiesta']);
  for (const other of ['<div class="text"><p>Inchiesta</p></div>', '<div><a href="/x/">Inchiesta</a></div>'])
    expect(open(`${other}${inside}`).standfirst).toEqual([]);
  expect(open(`<p>Inchiesta</p>${text}`).standfirst).toEqual([]);
});

it('takes lines that are each a heading, and no subheading among others or of one word that is set large', () => {
  const [first, second] = ['<h3>Il conto di una sagra in sei voci</h3>', '<h3>E chi lo paga alla fine</h3>'];
  expect(open(`${first}${second}${text}`).standfirst).toHaveLength(2);
  expect(open(`${first}${second}${text}<h3>Altre voci</h3>${text}`).standfirst).toEqual([]);
  for (const after of ['', '<h3>Altre voci</h3>', '<h2>Il resto</h2>'])
    expect(open(`<h3>Inediti</h3>${text}${after}${text}`).standfirst).toEqual([]);
});

it('takes a standfirst above a text of short paragraphs', () => {
  const short = '<p>Togliete il bollo e un quarto di imposta: un tre per cento lordo diventa un due per cento netto.</p>';
  expect(open(`<div class="s">Tassi, vincoli e garanzie: una guida senza pubblicità</div>${short}${short}`).standfirst).toHaveLength(1);
  // A short first paragraph in a builder's box ends its sentence.
  expect(open(`<div><p>Il cortile è in via Padova.</p></div><div>${short}</div><div>${short}</div>`).standfirst).toEqual([]);
  const premise = '<div class="t"><p>Chi scrive non vende niente.</p></div><div class="u">';
  expect(open(`<ul><li>Tassi, vincoli e garanzie: una guida</li></ul>${premise}${short}${short}</div>`).standfirst).toHaveLength(0);
  expect(open(`<div><ul><li>Tassi, vincoli e garanzie: una guida</li></ul></div>${premise}${short}${short}</div>`).standfirst).toHaveLength(
    1,
  );
});

it('takes the short second line of a standfirst whose first is long enough for the text to have it', () => {
  const long = 'C’era un solo apparecchio per piano e tutti sentivano tutto: elogio di un’intimità fatta di orecchie';
  const markup = `<div><ul><li>${long}</li><li>E di una bolletta divisa per nove</li></ul></div><div class="text">${text}</div>`;
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const lines = readLines(body);
  const found = findOpening({ container: body.querySelector('.text')!, lines: lines.filter((_, index) => index !== 1) }, lines, null, true);
  expect(found.standfirst.map((line) => line.text)).toEqual([long, 'E di una bolletta divisa per nove']);
});

it('gives the text its first lines back, which stand in a box before it', () => {
  const { body } = new DOMParser().parseFromString(`<div class="a"><p>Caro Pietro,</p></div><div class="b">${text}</div>`, 'text/html');
  const lines = readLines(body);
  const container = body.querySelector('.b')!;
  const described = findOpening({ container, lines: lines.slice(1) }, lines, `Caro Pietro, ${sampleProse.slice(0, 60)}…`, true);
  expect([described.lede, described.standfirst].map((found) => found.map(({ text }) => text))).toEqual([['Caro Pietro,'], []]);
});

it('has neither for a standfirst nor for the text what the box of a player says above it', () => {
  const { body } = new DOMParser().parseFromString(`<div class="a"><p>Ascolta</p></div><div class="b">${text}</div>`, 'text/html');
  const lines = readLines(body);
  const { lede, standfirst } = findOpening({ container: body.querySelector('.b')!, lines: lines.slice(1) }, lines, null, true);
  expect([lede, standfirst]).toEqual([[], []]);
});

it('takes what the description says', () => {
  expect(open(`<p>Litighiamo per tre metri di strada.</p>${text}`, 'Litighiamo per tre metri di strada.').standfirst).toHaveLength(1);
});

it('leaves a first paragraph to the body that opens with a large letter, or stands among verse and subheadings', () => {
  const first = 'La giunta delle Marche ha approvato il piano per le comunità solari: trentotto milioni di euro. '.repeat(3).trim();
  for (const letter of ['<p><span class="letter">L</span>', '<p class="has-drop-cap">L', '<p class="dropcap">L'])
    expect(open(`${letter}${first.slice(1)}</p>${text}`, first).standfirst).toEqual([]);
  const verse = '<pre>Alle cinque e cinquanta\nla ruggine apriva la bocca</pre>';
  const among = `<section><p>Il cortile è in via Padova, al civico 93; le finestre sono quattro.</p><h2>Primo</h2>${verse}<h2>Secondo</h2>${verse}</section>`;
  expect(open(`${among}<aside><p>${sampleProse}</p></aside>`).standfirst).toEqual([]);
});

it('leaves a first paragraph to the body that a machine has taken for the description, along with the words that follow', () => {
  const first = '<p>Litighiamo per tre metri di strada.</p>';
  expect(open(`${first}${text}`, `Litighiamo per tre metri di strada. ${sampleProse.slice(0, 40)}…`).standfirst).toEqual([]);
  expect(open(`${first}${text}`, 'Litighiamo per tre metri di strada. Un’inchiesta').standfirst).toHaveLength(1);
});

it('leaves a lede, a subheading like others and a page of short lines to the body', () => {
  expect(open(`<div class="lede"><p>${sampleProse}</p></div>${text}`).standfirst).toEqual([]);
  expect(open(`<h2>Il conto che non torna</h2>${text}<h2>Le officine di una volta</h2>${text}`).standfirst).toEqual([]);
  expect(open(`<p>Litighiamo per tre metri</p>${text}`, null, false).standfirst).toEqual([]);
});
