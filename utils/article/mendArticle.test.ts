import { expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import type { Block } from './article';
import { blockKey, mendArticle, mendingSchema, mendsAnything, noMending, type Mending } from './mendArticle';

const advert: Block = { kind: 'paragraph', runs: [{ text: 'Abbonati alla nostra lettera.' }] };
const embed: Block = { kind: 'embed', address: 'https://video.example/1', label: 'Un video' };
const article = {
  ...articleAbout('acqua'),
  blocks: [...articleAbout('acqua').blocks, advert, { kind: 'divider' as const }, embed, advert],
};
const keys = [advert, embed].map((block) => blockKey(block) ?? '');
const mending: Mending = {
  title: { from: article.title, to: 'Il titolo giusto' },
  authors: { from: article.authors, to: ['Ada Prova', 'Ugo Saggio'] },
  publishedOn: { from: article.publishedOn, to: null },
  removed: keys,
};

it('corrects fields and takes blocks out, wherever they stand', () => {
  const mended = mendArticle(article, mending);
  expect(mended).toEqual({
    ...article,
    title: 'Il titolo giusto',
    authors: ['Ada Prova', 'Ugo Saggio'],
    publishedOn: null,
    blocks: [...articleAbout('acqua').blocks, { kind: 'divider' }],
  });
  expect(mendArticle(mended, mending)).toEqual(mended);
});

it('lets the publisher’s word stand where it has changed since', () => {
  const later = { ...article, title: 'Un titolo nuovo', authors: [], publishedOn: '2026-01-01' };
  const { title, authors, publishedOn } = mendArticle(later, mending);
  expect({ title, authors, publishedOn }).toEqual({ title: 'Un titolo nuovo', authors: [], publishedOn: '2026-01-01' });
});

it('changes nothing where nothing is corrected', () => {
  expect(mendArticle(article, noMending)).toEqual(article);
  expect([noMending, mending, { ...noMending, publishedOn: { from: '2025-01-29', to: null } }].map(mendsAnything)).toEqual([
    false,
    true,
    true,
  ]);
});

it('knows pictures by their address and no divider at all', () => {
  const figure = (address: string): Block => ({ kind: 'figure', image: { address, alternative: '' }, caption: [] });
  expect(blockKey(figure('https://a.example/1.jpg'))).not.toBe(blockKey(figure('https://a.example/2.jpg')));
  expect(blockKey({ kind: 'divider' })).toBeNull();
});

it('refuses a day that is none', () => {
  expect(mendingSchema.safeParse(mending).success).toBe(true);
  expect(mendingSchema.safeParse({ ...mending, publishedOn: { from: null, to: 'ieri' } }).success).toBe(false);
});
