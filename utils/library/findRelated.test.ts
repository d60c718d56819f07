import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { type Article, type PieceCard } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { type RelatedQuestion } from '@/utils/related/relatedFind';
import { changeSettings } from '@/utils/settings/settings';
import { libraryDatabase } from './database';
import { findRelated } from './findRelated';
import { meetCards } from './metCards';
import { saveArticle } from './saveArticle';
import { tendIndex } from './tendIndex';

const database = libraryDatabase();
const saying = (slug: string, text: string, changes: Partial<Article> = {}): Article => ({
  ...articleAbout(slug),
  title: `Del ${slug}`,
  authors: [],
  section: null,
  standfirst: null,
  tags: [],
  blocks: text.split('\n\n').map((paragraph) => ({ kind: 'paragraph', runs: [{ text: paragraph }] })),
  sameSection: [],
  ...changes,
});
const card = (slug: string, title: string): PieceCard => ({
  address: articleAbout(slug).address,
  title,
  authors: [],
  section: null,
  publishedOn: null,
});
const filler = 'Qui si parla di tutt’altro, e lo si fa con una certa calma, in un paragrafo che non finisce tanto presto quanto si vorrebbe e che perciò resta da solo, senza che nessuno lo unisca al vicino. '; // prettier-ignore
const acqua = saying('acqua', `${filler}${filler}\n\nLe condotte dell’acquedotto perdono, e il sindaco non le ripara. ${filler}`, { sameAuthor: [card('dighe', 'Condotte e dighe')] }); // prettier-ignore
const porto = saying('porto', `Il porto vecchio dorme. ${filler}`);
const question: RelatedQuestion = {
  text: 'Chi ripara le condotte degli acquedotti?',
  from: { address: porto.address, otherAddresses: [], title: porto.title, authors: [], section: null },
  cards: [],
};
const slugs = async (changes: Partial<RelatedQuestion> = {}): Promise<string[]> =>
  (await findRelated({ ...question, ...changes }, { limit: 5 })).map(
    ({ card: { address }, source }) => `${source} ${address.split('/').at(-2) ?? ''}`,
  );
const whole = async () => tendIndex(() => Promise.resolve(), new AbortController().signal);

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1);
  await saveArticle(porto, 2);
});

it.each([
  ['the index', whole],
  ['a scan, until the index is whole', () => Promise.resolve()],
])('finds by %s the saved piece with its passage, and the card that was stored with it', async (_, prepare) => {
  await prepare();
  const [first, second] = await findRelated(question, { limit: 5 });
  expect([first?.source, first?.card.address]).toEqual(['library', acqua.address]);
  const { start = 0, end = 0, text, painted } = first?.passage ?? { painted: [] };
  expect(articleText(acqua.blocks).slice(start, end)).toBe(text);
  expect(painted.map((mark) => text?.slice(mark.start, mark.end))).toEqual(['condotte', 'acquedotto', 'ripara']);
  expect(first?.reasons[0]).toEqual({ kind: 'terms', terms: expect.arrayContaining(['condotte', 'acquedotto', 'ripara']) as string[] });
  expect([second?.source, second?.card.title, second?.passage]).toEqual(['piece', 'Condotte e dighe', null]);
});

it('never gives the piece of the question, under whatever of its addresses it is asked', async () => {
  await whole();
  await saveArticle(
    saying('tubi', 'Le condotte degli acquedotti, chi le ripara?', { otherAddresses: ['https://www.glistatigenerali.com/?p=9'] }),
    3,
  );
  const from = { ...question.from!, address: 'https://www.glistatigenerali.com/?p=9' };
  expect(await slugs({ from })).toEqual(['library acqua', 'piece dighe']);
  expect(await slugs({ from: { ...from, address: 'https://x.it/', otherAddresses: [acqua.address] } })).not.toContain('library acqua');
});

it('takes the page’s own cards, but none of a piece that is saved', async () => {
  const cards = [card('dighe', 'Condotte e dighe'), card('acqua', 'Condotte'), card('reti', 'Chi ripara le reti')];
  expect(await slugs({ cards })).toEqual(['library acqua', 'page dighe', 'page reti']);
});

it('knows words that stand on cards alone', async () => {
  expect(await slugs({ text: 'Gli ippopotami', cards: [card('zoo', 'L’ippopotamo di Pistoia')] })).toEqual(['page zoo']);
});

it('gives up when it is told to', async () => {
  await expect(findRelated(question, { limit: 5, signal: AbortSignal.abort(new Error('basta')) })).rejects.toThrow('basta');
});

it.each(['', 'e il', '\ud83d', '…'])('finds nothing for “%s”', async (text) => {
  await whole();
  expect(await slugs({ text, from: null })).toEqual([]);
});

it('finds a card that was met on the site, where such are kept, and does not say of a page’s or a piece’s card that it was met', async () => {
  await changeSettings({ keepMetCards: true });
  await meetCards([card('tubi', 'Condotte e tubi'), card('dighe', 'Condotte e dighe'), card('acqua', 'Condotte salvate')], Date.now());
  const found = await slugs();
  expect(found.slice(0, 1)).toEqual(['library acqua']);
  expect(found.slice(1).toSorted()).toEqual(['met tubi', 'piece dighe']);
  await changeSettings({ keepMetCards: false });
  expect(await slugs()).toEqual(['library acqua', 'piece dighe']);
});
