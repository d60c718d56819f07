import { expect, it } from 'vitest';
import { allOf } from '@/tests/support/allOf';
import { exportSource } from './exportSource';
import version1 from './fixtures/version1.json';
import version2 from './fixtures/version2.json';

it.each([version1, version2])('gives each piece with what belongs to it, and no word of pictures', async (fixture) => {
  const source = exportSource(JSON.stringify(fixture));
  if (source.kind === 'refused') throw new Error(source.because);
  expect(source).toMatchObject({ counts: { articles: 2, highlights: 2, images: 0 }, settings: fixture.settings });
  const steps = await allOf(source.steps());
  const acqua = fixture.articles.findIndex(({ article }) => article.address.endsWith('/acqua/'));
  expect(steps[acqua]).toMatchObject({
    kind: 'piece',
    piece: { savedAt: fixture.articles[acqua]?.savedAt, highlights: [{ id: 'a1' }, { id: 'a2' }], position: { share: fixture.positions[0]?.share }, images: null },
  }); // prettier-ignore
  expect(steps[1 - acqua]).toMatchObject({ piece: { highlights: [], position: null, versions: [] } });
});

it('passes a refusal on', () => {
  expect(exportSource('Caro diario')).toEqual({ kind: 'refused', because: 'not-json' });
});
