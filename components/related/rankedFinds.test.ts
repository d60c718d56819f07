import { expect, it } from 'vitest';
import type { SitePiece } from '@/utils/article/sitePiece';
import type { RelatedQuestion } from '@/utils/related/relatedFind';
import { rankedFinds } from './rankedFinds';

const water =
  'Gli acquedotti della Basilicata perdono ogni anno metà dell’acqua che vi entra, e nessuno dei sindaci interpellati sa dire dove finisca.';
const question: RelatedQuestion = {
  text: 'Gli acquedotti della Basilicata perdono acqua.',
  from: {
    address: 'https://www.glistatigenerali.com/cultura/uno/',
    otherAddresses: [],
    title: 'Uno',
    authors: ['Ada Neri'],
    section: 'Cultura',
  },
  cards: [],
};
const piece = (slug: string, text: string | null, told: Partial<SitePiece['card']> = {}): SitePiece => ({
  card: {
    address: `https://www.glistatigenerali.com/cultura/${slug}/`,
    title: slug,
    authors: [],
    section: null,
    publishedOn: null,
    ...told,
  },
  excerpt: null,
  text,
});
const titles = (pieces: SitePiece[]) => rankedFinds(question, pieces).map(({ card }) => card.title);

it('puts what speaks of the same thing first, and keeps the rest in the site’s order', () => {
  expect(titles([piece('mare', 'Il mare è salato.'), piece('monti', null), piece('rete', water)])).toEqual(['rete', 'mare', 'monti']);
});

it('keeps all where the question has no word that tells anything', () => {
  expect(rankedFinds({ ...question, text: 'e' }, [piece('mare', null), piece('monti', null)]).map(({ score }) => score)).toEqual([0, 0]);
});

it('gives no text twice, and never the piece of the question under another address', () => {
  expect(
    titles([piece('rete', water), piece('rete-di-nuovo', water), piece('due', null, { title: 'Uno', authors: ['Ada Neri'] })]),
  ).toEqual(['rete']);
});
