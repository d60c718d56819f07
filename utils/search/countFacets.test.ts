import { expect, it } from 'vitest';
import { countFacets } from './countFacets';
import { type PieceFacts } from './pieceFacts';

const piece: PieceFacts = {
  address: 'https://www.glistatigenerali.com/a/',
  savedAt: Date.UTC(2023, 4, 1),
  publishedOn: '2024-03-01',
  section: 'Cultura',
  authors: ['Ada Prova'],
  tags: ['acqua'],
  labels: ['tesi'],
  markLabels: ['tesi', 'fonti'],
  inks: [],
  hasNotes: false,
  minutes: 3,
  readingState: 'read',
  readShare: 1,
};

it('counts each piece once for every value that it has', () => {
  const others: PieceFacts[] = [
    { ...piece, section: 'Economia', authors: ['Ugo Saggio', 'Ada Prova'], labels: [], markLabels: [], readingState: 'unread' },
    { ...piece, section: null, authors: [], labels: ['fonti'], markLabels: [], publishedOn: null },
  ];
  expect(countFacets([piece, ...others])).toEqual({
    state: [{ value: 'unread', count: 1 }, { value: 'read', count: 2 }], // prettier-ignore
    section: [{ value: 'Cultura', count: 1 }, { value: 'Economia', count: 1 }], // prettier-ignore
    author: [{ value: 'Ada Prova', count: 2 }, { value: 'Ugo Saggio', count: 1 }], // prettier-ignore
    label: [{ value: 'fonti', count: 2 }, { value: 'tesi', count: 1 }], // prettier-ignore
    year: [{ value: '2024', count: 2 }, { value: '2023', count: 1 }], // prettier-ignore
  });
});

it('counts states among all that was found, the rest among what is shown of it', () => {
  const archived: PieceFacts = { ...piece, readingState: 'archived' };
  const { state, section } = countFacets([piece], [piece, archived]);
  expect(state).toEqual([{ value: 'read', count: 1 }, { value: 'archived', count: 1 }]); // prettier-ignore
  expect(section).toEqual([{ value: 'Cultura', count: 1 }]);
});
