import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMenus } from './createMenus';

it('offers to save, to highlight and to find what is related on the publisher’s pages, to save what a link to them leads to, and panel and library on the button', async () => {
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
    { id: 'related', title: 'Passi correlati', contexts: ['selection'], documentUrlPatterns },
    { id: 'saveLink', title: 'Salva per dopo', contexts: ['link'], targetUrlPatterns: documentUrlPatterns },
    { id: 'openPanel', title: 'Apri accanto alla pagina', contexts: ['action'] },
    { id: 'openLibrary', title: 'Apri la biblioteca', contexts: ['action'] },
  ]);
});
