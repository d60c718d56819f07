// @vitest-environment node
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleText } from '@/utils/article/articleText';
import { leftOut } from '../support/extraCases';
import { printedDay, sameAuthor, sameSection, slugOf } from './catalogue';
import { expectedArticle, otherPages } from './expected';
import { furnitureOrder } from './furniture';
import { pieces } from './pieces';
import { parseSeed, seedName, seedPiece } from './seedPiece';
import { themes } from './themes';
import { themeNames } from './themes/theme';

const parser = new new JSDOM().window.DOMParser();
const parse = (html: string) => parser.parseFromString(html, 'text/html');

const known = new Map<string, string>();

/** The text of a page without white space, so that only letters and their order count. */
function lettersOf(html: string): string {
  const letters = known.get(html) ?? readLetters(html);
  known.set(html, letters);
  return letters;
}

function readLetters(html: string): string {
  const page = parse(html);
  for (const silent of page.querySelectorAll('style, script, noscript, head')) silent.remove();
  return squeeze(page.body.textContent);
}

const squeeze = (text: string) => text.replace(/\s+/gu, '');

const seed = seedPiece();
const cases = [...pieces.map((piece) => ({ piece, all: pieces })), ...(seed ? [seed] : [])];

beforeAll(() => {
  if (!seed) console.info(leftOut(seedName));
});

describe.each(themeNames)('%s', (name) => {
  const theme = themes[name];

  test.each(cases.map((one) => [one.piece.slug.slice(0, 40), one] as const))('shows %s whole', (_slug, { piece, all }) => {
    const letters = lettersOf(theme.article({ piece, all }));
    const parts = articleText(piece.blocks).split(/\n+|\t/u);
    expect(parts.filter((part) => !letters.includes(squeeze(part).slice(0, 60)))).toEqual([]);
    expect(letters).toContain(squeeze(piece.title));
    expect(letters).toContain(squeeze(printedDay(piece.publishedAt)));
  });

  test('keeps the furniture in the order of the publisher’s pages', () => {
    for (const piece of pieces) {
      const letters = lettersOf(theme.article({ piece, all: pieces }));
      const has = { related: sameSection(piece, pieces).length > 0, author: sameAuthor(piece, pieces).length > 0 };
      const wanted = furnitureOrder(piece.parentSection, has).map((words) => squeeze(words ?? piece.title));
      let from = 0;
      for (const words of wanted) {
        const at = letters.indexOf(words, from);
        expect(at, `${words} in ${piece.slug}`).toBeGreaterThanOrEqual(from);
        from = at + words.length;
      }
    }
  });

  test('has on its pages everything that must not be in a body', () => {
    for (const piece of pieces) {
      const { forbidden, once } = expectedArticle(piece, theme, pieces);
      const letters = lettersOf(theme.article({ piece, all: pieces }));
      const optional = new Set(['Altri articoli di', 'Dallo stesso autore', 'Tutti i post']);
      expect(forbidden.filter((phrase) => !optional.has(phrase) && !letters.includes(squeeze(phrase)))).toEqual([]);
      for (const sentence of once) expect(articleText(piece.blocks).split(sentence)).toHaveLength(2);
    }
  });

  test('cuts a page inside its text, and empties one that is loading', () => {
    const piece = pieces[1]!;
    const last = squeeze(articleText(piece.blocks)).slice(-60);
    for (const state of ['loading', 'cut'] as const) expect(lettersOf(theme.article({ piece, all: pieces, state }))).not.toContain(last);
    expect(lettersOf(theme.article({ piece, all: pieces, state: 'cut' }))).toContain(squeeze(articleText(piece.blocks)).slice(0, 60));
  });

  test('is styled by its own classes', () => {
    const page = parse(theme.article({ piece: pieces[0]!, all: pieces }));
    const style = page.querySelector('style')!.textContent;
    const title = [...page.querySelectorAll('body [class]')].find(({ textContent }) => textContent === pieces[0]!.title)!;
    expect(style).toContain(`.${title.className.split(' ').at(-1)!} {`);
    expect(style).not.toContain('.r-');
  });

  test('builds every page that is not an article', () => {
    const pages = otherPages(theme, pieces);
    expect(new Set(pages.map(({ because }) => because))).toEqual(new Set(['listing', 'static', 'login', 'error', 'empty', 'incomplete']));
    for (const { name: page, html } of pages) expect(html, page).toMatch(/^<!DOCTYPE html>/u);
  });
});

test('text is escaped wherever it lands', () => {
  const piece = { ...pieces[0]!, title: '<b>"1" & \'2\'</b>', blocks: [{ kind: 'paragraph' as const, runs: [{ text: '<i>& "x"' }] }] };
  for (const name of themeNames) {
    const page = parse(themes[name].article({ piece, all: [piece] }));
    expect([...page.querySelectorAll('b, i')].filter(({ textContent }) => textContent.includes('&'))).toEqual([]);
    expect(page.title).toContain(piece.title);
    expect(page.body.textContent).toContain('<i>& "x"');
  }
});

test('only the block editor’s theme repeats sentences, and it does', () => {
  const repeats = (name: (typeof themeNames)[number]) => pieces.flatMap((piece) => themes[name].repeated({ piece, all: pieces })).length;
  expect(repeats('blockEditor')).toBeGreaterThan(8);
  expect(themeNames.filter((name) => repeats(name) > 0)).toEqual(['blockEditor']);
});

test('the long thread is longer than its piece, each time', () => {
  for (const piece of pieces) {
    const thread = JSON.stringify(themes.longThread.thread({ piece, all: pieces })).length;
    expect(thread, piece.slug).toBeGreaterThan(articleText(piece.blocks).length);
  }
});

test('a saved page becomes a piece', () => {
  const page = `• Economia e Lavoro\n  • Terzo Settore\n\nCambio Password\n\nPmi\n\nUn titolo\n\ndi Anna Rossi\n\nPrima riga\nSeconda riga\n\n3 Marzo 2021\n\nIl testo.\n\n#uno\nCondividi
Altri articoli di Economia e Lavoro\nUna foto Terzo Settore\n\nUna scheda\n\ndi redazione\n\n1 Maggio 2021\nEsplora Economia e Lavoro\nCommenti\nDallo stesso autore\nMondo\n\nAltra\n\ndi Anna Rossi\n\n2 Maggio 2021\nTutti i post`;
  const { piece, all } = parseSeed(page);
  expect(piece).toMatchObject({
    title: 'Un titolo',
    section: 'Pmi',
    authors: ['Anna Rossi'],
    standfirst: ['Prima riga', 'Seconda riga'],
    publishedAt: '2021-03-03T12:00:00+01:00',
    tags: ['uno'],
    blocks: [{ kind: 'paragraph', runs: [{ text: 'Il testo.' }] }],
  });
  expect(sameSection(piece, all)).toMatchObject([{ title: 'Una scheda', section: 'Terzo Settore', authors: ['redazione'] }]);
  expect(sameAuthor(piece, all)).toMatchObject([{ title: 'Altra', section: 'Mondo', slug: slugOf('Altra') }]);
  expect(() => parseSeed('nulla')).toThrow('Condividi');
});

test('the saved page has one long paragraph and four cards of each kind, where it is at hand', () => {
  if (!seed) return;
  expect(seed.piece.blocks).toHaveLength(1);
  expect(articleText(seed.piece.blocks).split(' ').length).toBeGreaterThan(900);
  expect([sameSection(seed.piece, seed.all).length, sameAuthor(seed.piece, seed.all).length]).toEqual([4, 4]);
});
