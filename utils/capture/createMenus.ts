import { browser } from 'wxt/browser';
import { translate } from '@/utils/localization/translate';
import { publisherPattern } from './publisherAccess';

/** Creates the entries of the context menu anew; their ids are the wishes that they stand for, `related`, `saveLink`, `openPanel` and `openLibrary`. Browsers keep them until the next install. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const onPublisher = { documentUrlPatterns: [publisherPattern] };
  browser.contextMenus.create({ id: 'savePage', title: translate('menuSavePage'), contexts: ['page'], ...onPublisher });
  browser.contextMenus.create({
    id: 'highlightSelection',
    title: translate('menuHighlightSelection'),
    contexts: ['selection'],
    ...onPublisher,
  });
  browser.contextMenus.create({ id: 'related', title: translate('menuRelated'), contexts: ['selection'], ...onPublisher });
  browser.contextMenus.create({
    id: 'saveLink',
    title: translate('menuSaveLink'),
    contexts: ['link'],
    targetUrlPatterns: [publisherPattern],
  });
  browser.contextMenus.create({ id: 'openPanel', title: translate('menuOpenPanel'), contexts: ['action'] });
  browser.contextMenus.create({ id: 'openLibrary', title: translate('menuOpenLibrary'), contexts: ['action'] });
}
