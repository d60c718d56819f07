import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { keepVersion } from './articleVersions';
import { libraryDatabase } from './database';
import { exportable } from './exportable';
import { keepImage } from './imageQueue';
import { keepHighlight } from './keepHighlight';
import { rememberPosition } from './readingPosition';

const acqua = articleAbout('acqua');

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('is all that the library holds, pictures only counted', async () => {
  const highlight = highlightOn(acqua);
  await keepHighlight(highlight, acqua, 1000);
  await rememberPosition(acqua.address, { selector: highlight.selector, share: 0.5 }, 2000);
  await keepImage({ articleAddress: acqua.address, imageAddress: acqua.leadImage?.address ?? '' }, 'image/png', new ArrayBuffer(3));
  const later = { ...acqua, title: 'Che cosa resta ora' };
  await keepVersion(later, 3000);
  expect(await exportable()).toEqual({
    articles: [{ savedAt: 1000, article: acqua }],
    highlights: [highlight],
    positions: [{ address: acqua.address, selector: highlight.selector, share: 0.5, at: 2000 }],
    versions: [{ address: acqua.address, keptAt: 3000, article: later }],
    imagesLeftOut: 1,
  });
});
