// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';

const prose = `<p>${sampleProse}</p>`;
const links = '<ul><li><a href="/societa/scuola/altro-pezzo/">Un altro pezzo</a></li></ul>';
const box = `<div><div><div>Articoli correlati</div></div><div>${links}</div></div>`;
const card =
  '<div><a href="/societa/scuola/altro-pezzo/"><img src="/a.jpg"></a><h3><a href="/societa/scuola/altro-pezzo/">Un altro pezzo</a></h3><p>di Ugo Riva</p><p>3 marzo 2020</p></div>';

const ask = (body: string, text: string) => {
  const { lines, wordings, bounds } = readSample(samplePage({ body }));
  const index = lines.findIndex((line) => line.text === text);
  const within = lines.slice(bounds!.head + 1, bounds!.end).filter((line) => line.text === sampleProse).length;
  return { wording: wordings[index], within };
};

it.each([
  ['a box with its heading', prose + box + prose, 'Articoli correlati'],
  ['a heading over links without an element of their own', `${prose}<div>Articoli correlati</div>${links}${prose}`, 'Articoli correlati'],
  ['a card with a byline and a day', prose + card + prose, 'di Ugo Riva'],
])('%s between paragraphs ends nothing', (_, body, text) => {
  expect(ask(body, text)).toEqual({ wording: 'read-also', within: 2 });
});

it('finds a box in a short text under which the readers have written much', () => {
  const thread = `<h3>12 commenti</h3>${Array.from({ length: 12 }, () => `<div class="commento"><div><p>Ada, 3 marzo 2025</p>${prose.replace('Il paragrafo', 'Il commento')}</div></div>`).join('')}`;
  const page = samplePage({ body: prose + box + prose });
  page.body.append(...new DOMParser().parseFromString(thread, 'text/html').body.childNodes);
  const { lines, wordings } = readSample(page);
  expect(wordings[lines.findIndex((line) => line.text === 'Articoli correlati')]).toBe('read-also');
});

it.each([
  ['no paragraph follows', prose + prose + box],
  ['what follows is set otherwise', `<div>${prose}${prose}</div>${box}<section><blockquote>${prose}${prose}</blockquote></section>`],
])('is none where %s', (_, body) => {
  expect(ask(body, 'Articoli correlati').wording).toBe('same-section');
});

it('does not take what follows a piece for a box in it where all stands in one element', () => {
  const page = samplePage({
    body: `${prose}<h2>Altri articoli di Scuola</h2>${card}${prose.replace('Il paragrafo', 'Il commento')}`,
  });
  const own = page.querySelector('#testo')!;
  own.replaceWith(...own.childNodes);
  const { lines, wordings } = readSample(page);
  expect(wordings[lines.findIndex((line) => line.text === 'Altri articoli di Scuola')]).toBe('same-section');
});

it('takes a box between lists for one, where nothing else has closed the piece', () => {
  const list = '<ul><li>Una voce che dice qualcosa di suo</li><li>E un’altra, che dice altro</li></ul>';
  expect(ask(`${prose}${list}${box}${list}`, 'Articoli correlati').wording).toBe('read-also');
  expect(ask(`${prose}${list}${box}<h3>2 commenti</h3>${list}`, 'Articoli correlati').wording).toBe('same-section');
});

it('takes a card between blocks that a builder has boxed for one in the text', () => {
  const block = (number: number, inside: string) => `<div class="block block-${number}">${inside}</div>`;
  const list = '<ol><li>Una voce che dice qualcosa di suo</li><li>E un’altra, che dice altro</li></ol>';
  const table = '<table><tr><th>Tasso lordo</th><th>In tasca</th></tr><tr><td>2,0 per cento</td><td>128 euro all’anno</td></tr></table>';
  expect(ask(block(1, prose + list) + block(2, card) + block(3, table), 'di Ugo Riva').wording).toBe('read-also');
  expect(ask(`${block(1, prose + list)}${block(2, card)}<div class="autore">${table}</div>`, 'di Ugo Riva').wording).toBeNull();
});

it('leaves to the text a heading over a box that has its own', () => {
  const headed = `<div><p>Leggi anche</p>${links}</div>`;
  expect(ask(`${prose}<h2>Articoli correlati</h2>${headed}${prose}`, 'Articoli correlati')).toEqual({ wording: null, within: 2 });
});
