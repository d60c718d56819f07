// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pieceAddress, romanDay, siteAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { themes } from '@/tests/site/themes';
import { themeNames } from '@/tests/site/themes/theme';
import { viewOf } from '@/tests/site/viewOf';
import { findShownCards } from './findShownCards';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const home = `${siteAddress}/`;
const shown = (body: string) => findShownCards(parse(`<body>${body}</body>`), home);

describe.each(themeNames)('in the theme %s', (name) => {
  const listed = (path: string) => {
    const view = viewOf(path, new URLSearchParams(), pieces);
    return findShownCards(parse(themes[name].page(view)), siteAddress + path);
  };

  it('reads every card of the home and of a section as the piece is', () => {
    const known = new Map(pieces.map((piece) => [pieceAddress(piece), piece]));
    for (const path of ['/', '/category/economia-e-lavoro/']) {
      const cards = listed(path);
      expect(cards.length).toBeGreaterThan(1);
      for (const card of cards) {
        const piece = known.get(card.address);
        expect(card.title).toBe(piece?.title);
        if (card.publishedOn !== null) expect(card.publishedOn).toBe(romanDay(piece?.publishedAt ?? ''));
        for (const author of card.authors) expect(piece?.authors).toContain(author);
      }
    }
  });

  it('takes from an article the pieces beside it and not those that it links or that its readers name', () => {
    const piece = pieces.find(({ slug }) => slug === 'l-acqua-che-perdiamo');
    if (!piece) throw new Error('no such piece');
    const cards = findShownCards(parse(themes[name].article({ piece, all: pieces, state: 'whole' })), pieceAddress(piece));
    const addresses = cards.map(({ address }) => address);
    expect(cards.length).toBeGreaterThan(1);
    expect(addresses).not.toContain(pieceAddress(piece));
    const known = new Map(pieces.map((one) => [pieceAddress(one), one.title]));
    expect(cards.map(({ title }) => title)).toEqual(addresses.map((address) => known.get(address)));
  });
});

it('takes no bare link, no link in a sentence and no menu for a card', () => {
  const link = `<a href="${siteAddress}/cultura/libri/un-pezzo/">Un pezzo sui libri</a>`;
  expect(shown(`<ul><li>${link}</li></ul>`)).toEqual([]);
  expect(
    shown(`<p>Ne ha scritto di Ada Neri, il 3 marzo 2025, in ${link} che spiega ogni cosa con molta calma e altrettanta cura.</p>`),
  ).toEqual([]);
  expect(shown(`<div><h3>${link}</h3><p>di Ada Neri</p></div>`)).toMatchObject([{ title: 'Un pezzo sui libri', authors: ['Ada Neri'] }]);
});

it('takes nothing from what readers wrote under a piece', () => {
  const link = (slug: string) => `<a href="${siteAddress}/cultura/libri/${slug}/">Un pezzo ${slug}</a>`;
  const comments = `<h3>2 commenti</h3><div><p>di Ugo Riva</p><p>3 marzo 2025</p><p>${link('commentato')}</p></div>`;
  const after = `<h2>Dallo stesso autore</h2><div><h3>${link('vicino')}</h3><p>di Ada Neri</p></div>`;
  expect(shown(comments + after).map(({ title }) => title)).toEqual(['Un pezzo vicino']);
});

it('takes no card of other sites, nor any of a page that is too large', () => {
  expect(shown('<div><h3><a href="https://esempio.it/cultura/uno/">Un pezzo</a></h3><p>di Ada Neri</p></div>')).toEqual([]);
  const card = `<div><h3><a href="${siteAddress}/cultura/uno/">Un pezzo qualsiasi</a></h3><p>di Ada Neri</p></div>`;
  expect(shown(card + '<i></i>'.repeat(60_000))).toEqual([]);
});

it('reads the first few hundred of a list without end', () => {
  const card = (index: number) =>
    `<div><h3><a href="${siteAddress}/cultura/pezzo-${index}/">Un pezzo ${index}</a></h3><p>di Ada Neri</p></div>`;
  expect(shown(Array.from({ length: 320 }, (_, index) => card(index)).join(''))).toHaveLength(300);
});
