import { expect, it } from 'vitest';
import { similarPlaces, verbatimPlaces } from './possiblePlaces';

it('lists where words stand, and no end of them', () => {
  expect(verbatimPlaces('la la la', 'la')).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 5 },
    { start: 6, end: 8 },
  ]);
  expect(verbatimPlaces('a'.repeat(5000), 'a')).toHaveLength(200);
  expect(verbatimPlaces('la', '')).toEqual([]);
});

it('proposes the place between contexts for a passage that was rewritten', () => {
  const text =
    'Tutti sanno come è andata a finire quella sera. Poi venne altro che nessuno aveva previsto. E il giorno dopo il porto rimase chiuso per tutti.';
  const places = similarPlaces(
    text,
    'Infine arrivò una cosa che nessuno si aspettava.',
    'Tutti sanno come è andata a finire quella sera. ',
    ' E il giorno dopo il porto rimase chiuso per tutti.',
  );
  expect(places.map(({ start, end }) => text.slice(start, end))).toContain('Poi venne altro che nessuno aveva previsto.');
});
