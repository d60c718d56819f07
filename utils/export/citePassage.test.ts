import { expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { citePassage, citePiece } from './citePassage';

const acqua = articleAbout('acqua');
const { selector } = highlightOn(acqua);

it('gives quotation, author, title, publication, day and the way to the passage', () => {
  expect(citePassage(acqua, { ...selector, quotation: 'perché la città è cambiata, e con essa chi la abita.' })).toBe(
    '«perché la città è cambiata, e con essa chi la abita.»\n' +
      'Ada Prova, «Che cosa resta: acqua», Gli Stati Generali, 29 gennaio 2025, ' +
      'https://www.glistatigenerali.com/economia/acqua/#:~:text=perch%C3%A9%20la%20citt%C3%A0%20%C3%A8%20cambiata%2C%20e%20con%20essa%20chi%20la%20abita.',
  );
});

it('leaves out what is not known', () => {
  expect(citePiece({ ...acqua, authors: [], publishedOn: null })).toBe('«Che cosa resta: acqua», Gli Stati Generali');
});

it('joins two authors as Italian does', () => {
  expect(citePiece({ ...acqua, authors: ['Ada Prova', 'Ugo Saggio'] })).toMatch(/^Ada Prova e Ugo Saggio, /u);
});

it('turns guillemets inside the quotation into high marks', () => {
  expect(citePassage(acqua, { ...selector, quotation: 'disse «no» e uscì' })).toMatch(/^«disse “no” e uscì»\n/u);
});
