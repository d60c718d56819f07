import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { questionTerms } from '@/utils/related/questionTerms';
import { changeSettings } from '@/utils/settings/settings';
import { libraryDatabase } from './database';
import { forgetMetCards, meetCards } from './metCards';
import { nearMetCards } from './nearMetCards';

const card = (title: string) => ({
  address: `https://www.glistatigenerali.com/cultura/${title.replaceAll(' ', '-')}/`,
  title,
  authors: [],
  section: null,
  publishedOn: null,
});
const near = async (text: string) => (await nearMetCards(questionTerms(text))).map(({ title }) => title);

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await changeSettings({ keepMetCards: true });
});

it('gives the cards that share most, and none that shares nothing', async () => {
  await meetCards([card('Acquedotti e fontane'), card('Gli acquedotti perdono acqua'), card('Scuola di notte')], Date.now());
  expect(await near('L’acqua degli acquedotti si perde per strada.')).toEqual(['Gli acquedotti perdono acqua', 'Acquedotti e fontane']);
  expect(await near('')).toEqual([]);
});

it('gives none while that is not wished, and no longer what was forgotten or not yet what comes later', async () => {
  await meetCards([card('Acquedotti')], Date.now());
  expect(await near('acquedotto')).toEqual(['Acquedotti']);
  await meetCards([card('Un acquedotto romano')], Date.now() + 1);
  expect(await near('acquedotto')).toHaveLength(2);
  await changeSettings({ keepMetCards: false });
  expect(await near('acquedotto')).toEqual([]);
  await changeSettings({ keepMetCards: true });
  await forgetMetCards();
  expect(await near('acquedotto')).toEqual([]);
});

it('gives sixty at most', async () => {
  await meetCards(
    Array.from({ length: 100 }, (_, index) => card(`Acqua ${index}`)),
    Date.now(),
  );
  expect(await near('acqua')).toHaveLength(60);
});
