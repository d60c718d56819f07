import { expect, it } from 'vitest';
import { disagreements, type ReadTables } from './tablesAgree';

const address = 'a';
const image = { articleAddress: address, imageAddress: 'i' };
const whole: ReadTables = {
  articles: [{ address }],
  bodies: [{ address }],
  searchTexts: [{ address }],
  images: [
    { ...image, state: 'kept', size: 3 },
    { ...image, imageAddress: 'j', state: 'wanted', size: 0 },
  ],
  imageBytes: [{ ...image, bytes: 3 }],
  highlights: [{ id: 'h', address }],
  bin: [{ id: 'b' }],
  binnedThings: [{ id: 'b' }],
};

it('finds nothing in a library that is whole', () => {
  expect(disagreements(whole)).toEqual([]);
});

it.each<[string, ReadTables]>([
  ['articles: a has no body', { bodies: [] }],
  ['articles: a has no search text', { searchTexts: [] }],
  ['highlights: b has no piece', { highlights: [{ id: 'h', address: 'b' }] }],
  ['positions: b has no piece', { positions: [{ address: 'b' }] }],
  ['images: a i is kept with undefined bytes', { imageBytes: [] }],
  ['images: a i is kept with 2 bytes', { imageBytes: [{ ...image, bytes: 2 }] }],
  ['imageBytes: a k has no picture', { imageBytes: [...(whole['imageBytes'] ?? []), { ...image, imageAddress: 'k', bytes: 1 }] }],
  ['images: a j is wanted with 3 bytes', { imageBytes: [...(whole['imageBytes'] ?? []), { ...image, imageAddress: 'j', bytes: 3 }] }],
  ['bin: b has no thing', { binnedThings: [] }],
  ['binnedThings: b has no row in the bin', { bin: [] }],
])('says that %s', (sentence, change) => {
  expect(disagreements({ ...whole, ...change })).toEqual([sentence]);
});
