import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from '@/utils/library/database';
import { keepHighlight } from '@/utils/library/keepHighlight';
import { saveArticle } from '@/utils/library/saveArticle';
import { showBadge, showTrouble } from './showBadge';

const acqua = articleAbout('acqua');
const shown: Record<string, unknown> = {};

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle', 'setIcon'] as const) {
    Reflect.deleteProperty(shown, name);
    Object.assign(fakeBrowser.action, {
      [name]: (details: unknown) => {
        shown[name] = details;
        return Promise.resolve();
      },
    });
  }
});

async function badgeAt(url: string): Promise<unknown> {
  const { id = -1 } = await fakeBrowser.tabs.create({ url });
  await showBadge(id);
  const {
    setBadgeText: badge,
    setTitle: title,
    setIcon: icon,
  } = shown as Record<string, { text: string; title: string; path: Record<string, string> }>;
  return [badge?.text, title?.title, icon?.path['16']];
}

it('shows nothing on a piece that is not saved', async () => {
  expect(await badgeAt(acqua.address)).toEqual(['', 'Taccuino', '/icons/16.png']);
});

it('shows that the piece is saved', async () => {
  await saveArticle(acqua, 1000);
  expect(await badgeAt(`${acqua.address}#:~:text=acqua`)).toEqual(['✓', 'Taccuino: articolo salvato', '/icons/saved-16.png']);
});

it('counts the highlights', async () => {
  await keepHighlight(highlightOn(acqua, { id: 'a' }), acqua, 1000);
  expect(await badgeAt(acqua.address)).toEqual(['1', 'Taccuino: salvato, 1 evidenziazione', '/icons/saved-16.png']);
  await keepHighlight(highlightOn(acqua, { id: 'b' }), acqua, 1000);
  expect(await badgeAt(acqua.address)).toEqual(['2', 'Taccuino: salvato, 2 evidenziazioni', '/icons/saved-16.png']);
});

it('leaves other tabs and closed ones alone', async () => {
  await badgeAt('https://altrove.example/');
  await showBadge(4711);
  expect(shown).toEqual({});
});

it('shows nothing where the library cannot be opened', async () => {
  libraryDatabase().close();
  expect(await badgeAt(acqua.address)).toEqual(['', 'Taccuino', '/icons/16.png']);
});

it('says in its title what went wrong, also in a tab that closes meanwhile', async () => {
  vi.spyOn(fakeBrowser.action, 'setIcon').mockRejectedValue(new Error('No tab with id'));
  await showTrouble(7, 'Niente è stato salvato.');
  expect(shown).toMatchObject({ setBadgeText: { tabId: 7, text: '!' }, setTitle: { tabId: 7, title: 'Niente è stato salvato.' } });
});
