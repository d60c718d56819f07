import { expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { articleFault } from './articleFault';

const acqua = articleAbout('acqua');

it('finds nothing in an article as extraction makes it', () => {
  expect(articleFault(acqua)).toBeNull();
});

it.each([
  ['address', { address: 'https://altrove.example/acqua/' }],
  ['address', { address: `${acqua.address}?utm=1` }],
  ['otherAddresses', { otherAddresses: ['javascript:alert(1)'] }],
  ['leadImage', { leadImage: { address: 'data:image/svg+xml,<svg/>', alternative: '' } }],
  ['sameAuthor', { sameAuthor: [{ address: 'file:///etc', title: '', authors: [], section: null, publishedOn: null }] }],
  ['blocks[1]', { blocks: [{ kind: 'divider' as const }, { kind: 'embed' as const, address: 'blob:x', label: '' }] }],
])('names the field %s whose address is foreign or runs something', (field, part) => {
  expect(articleFault({ ...acqua, ...part })).toBe(field);
});
