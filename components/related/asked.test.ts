import { expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { questionOf, wholePiece } from './asked';

const article = { ...articleAbout('acqua'), otherAddresses: ['https://www.glistatigenerali.com/?p=7'] };
const text = 'Altro prima.\n\nPrima. La rete perde acqua. Poi.\n\nAltro poi.';

it('asks about all of a piece with its title and standfirst', () => {
  const question = questionOf(article, text, wholePiece);
  expect(question.text).toBe(`${article.title}\n\n${article.standfirst}\n\n${text}`);
  expect(question.from).toEqual({
    address: article.address,
    otherAddresses: article.otherAddresses,
    title: article.title,
    authors: ['Ada Prova'],
    section: 'Economia',
  });
  expect(question.cards).toEqual(article.sameSection);
  expect(question.around).toBeUndefined();
});

it('asks about words with their paragraph, however the page sets their blanks', () => {
  const question = questionOf(article, text, { of: 'selection', text: '\nLa rete\n perde  acqua. ' });
  expect(question.around?.trim()).toBe('Prima. La rete perde acqua. Poi.');
});

it('asks about words that the piece does not have, as a comment, alone', () => {
  expect(questionOf(article, text, { of: 'selection', text: 'Altrove.' }).around).toBeUndefined();
});
