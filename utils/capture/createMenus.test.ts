import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMenus } from './createMenus';

it('offers to save and to highlight on the publisher’s pages, to save what a link to them leads to, and the library on the button', async () => {
  const entries: { id?: string; title?: string; contexts?: string[]; documentUrlPatterns?: string[] }[] = [];
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: () => Promise.resolve(entries.splice(0)),
    create: (entry: object) => entries.push(entry),
  });
  await createMenus();
  await createMenus();
  const documentUrlPatterns = ['https://*.glistatigenerali.com/*'];
  expect(entries).toEqual([
    { id: 'savePage', title: 'Salva l’articolo nel taccuino', contexts: ['page'], documentUrlPatterns },
    { id: 'highlightSelection', title: 'Evidenzia la selezione', contexts: ['selection'], documentUrlPatterns },
    { id: 'saveLink', title: 'Salva per dopo', contexts: ['link'], targetUrlPatterns: documentUrlPatterns },
    { id: 'openLibrary', title: 'Apri la biblioteca', contexts: ['action'] },
  ]);
});
