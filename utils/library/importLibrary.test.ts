import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { parseExport } from '@/utils/export/parseExport';
import { watchRevisions } from '@/utils/messaging/revision';
import version1 from '@/utils/export/fixtures/version1.json';
import version2 from '@/utils/export/fixtures/version2.json';
import version3 from '@/utils/export/fixtures/version3.json';
import { exportLibrary, type LibraryExport } from '@/utils/export/libraryExport';
import { changeHighlight } from './changeHighlight';
import { keepVersion, versionAt } from './articleVersions';
import { libraryDatabase } from './database';
import { exportable } from './exportable';
import { highlightsOf } from './highlightsOf';
import { wantedImages } from './imageQueue';
import { importLibrary, previewImport } from './importLibrary';
import { keepHighlight } from './keepHighlight';
import { rememberPosition } from './readingPosition';
import { saveArticle } from './saveArticle';
import { searchPieces } from './searchPieces';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const later = { ...acqua, title: 'Che cosa resta ora' };
const settings = { theme: 'dark', textSize: 22 };
let text = '';

function parsed(): LibraryExport {
  const result = parseExport(text);
  if (result.kind === 'refused') throw new Error(result.because);
  return result.file;
}

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(porto, 500);
  await keepHighlight(highlightOn(acqua, { note: 'Chi paga?', labels: ['gare'] }), acqua, 1000);
  await keepVersion(later, 1500);
  await rememberPosition(acqua.address, { selector: highlightOn(acqua).selector, share: 0.5 }, 2000);
  text = exportLibrary(await exportable(), settings, 3000);
  await libraryDatabase().delete({ disableAutoOpen: false });
});

it('brings back into an empty library all that was exported, equal but for the date', async () => {
  const file = parsed();
  expect(await importLibrary(file)).toEqual({
    kind: 'done',
    value: { articles: { added: 2, present: 0 }, highlights: { added: 1, present: 0 } },
  });
  const again = exportLibrary(await exportable(), file.settings, 9000);
  expect(again).not.toBe(text);
  expect(again.replace(/"exportedAt": "[^"]*"/u, '')).toBe(text.replace(/"exportedAt": "[^"]*"/u, ''));
});

it('makes what it brings searchable, and wants its pictures again', async () => {
  await importLibrary(parsed());
  expect(await searchPieces('paga')).toMatchObject({ total: 1 });
  expect(await wantedImages()).toHaveLength(2);
});

it('overwrites nothing', async () => {
  await keepHighlight(highlightOn(acqua, { note: 'Chi decide?' }), { ...acqua, title: 'Titolo di oggi' }, 5000);
  await changeHighlight('h1', { ink: 'figure' }, 6000);
  await rememberPosition(acqua.address, { selector: highlightOn(acqua).selector, share: 0.9 }, 7000);
  const before = await exportable();
  expect(await importLibrary(parsed())).toMatchObject({
    value: { articles: { added: 1, present: 1 }, highlights: { added: 0, present: 1 } },
  });
  const after = await exportable();
  expect(after.articles.find(({ article }) => article.address === acqua.address)).toEqual(before.articles[0]);
  expect(after.highlights).toEqual(before.highlights);
  expect(after.positions).toEqual(before.positions);
  expect(after.versions).toEqual([{ address: acqua.address, keptAt: 1500, article: later }]);
});

it('adds to a piece that is here the highlights that are not, under its address here', async () => {
  const short = 'https://www.glistatigenerali.com/?p=7';
  const here = { ...acqua, address: short, otherAddresses: [acqua.address] };
  await keepHighlight(highlightOn(here, { id: 'mine' }), here, 100);
  await importLibrary(parsed());
  expect((await highlightsOf(short)).map(({ id, address }) => [id, address]).sort()).toEqual([
    ['h1', short],
    ['mine', short],
  ]);
  expect(await searchPieces('paga')).toMatchObject({ total: 1 });
  expect(await versionAt(short, 1500)).toEqual(later);
});

it('leaves a version that is there as it is', async () => {
  const mine = { ...acqua, title: 'Come la vidi io' };
  await saveArticle(acqua, 1000);
  await keepVersion(mine, 1500);
  await importLibrary(parsed());
  expect(await versionAt(acqua.address, 1500)).toEqual(mine);
});

it.each([
  ['1', version1],
  ['2', version2],
  ['3', version3],
])('restores a file of version %s whole', async (_, fixture) => {
  const file = parseExport(JSON.stringify(fixture));
  if (file.kind === 'refused') throw new Error(file.because);
  expect(await importLibrary(file.file)).toMatchObject({
    value: { articles: { added: 2, present: 0 }, highlights: { added: 2, present: 0 } },
  });
  const { articles, highlights, positions, versions } = JSON.parse(exportLibrary(await exportable(), {}, 0)) as LibraryExport;
  expect({ articles, highlights, positions, versions }).toEqual({
    articles: file.file.articles,
    highlights: file.file.highlights,
    positions: file.file.positions,
    versions: file.file.versions,
  });
});

it('previews the same counts without writing', async () => {
  expect(await previewImport(parsed())).toEqual({ articles: { added: 2, present: 0 }, highlights: { added: 1, present: 0 } });
  expect(await libraryDatabase().articles.count()).toBe(0);
});

it('changes nothing the second time', async () => {
  await importLibrary(parsed());
  const before = await exportable();
  expect(await importLibrary(parsed())).toMatchObject({
    value: { articles: { added: 0, present: 2 }, highlights: { added: 0, present: 1 } },
  });
  expect(await exportable()).toEqual(before);
});

it('tells open pages once, whatever it brought', async () => {
  let changes = 0;
  watchRevisions(() => changes++);
  await importLibrary(parsed());
  expect(changes).toBe(1);
});
