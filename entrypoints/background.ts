import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPage } from '@/utils/capture/answerPage';
import { createMenus } from '@/utils/capture/createMenus';
import { fetchWantedImages } from '@/utils/capture/fetchWantedImages';
import { fulfilWish } from '@/utils/capture/fulfilWish';
import { meetTab } from '@/utils/capture/meetTab';
import { openPanel } from '@/utils/capture/openPanel';
import { reachOpenPages } from '@/utils/capture/reachPage';
import { saveLink } from '@/utils/capture/saveLink';
import { showBadge } from '@/utils/capture/showBadge';
import { showRelated } from '@/utils/capture/showRelated';
import { forgetOldBinned } from '@/utils/library/bin';
import { forgetOldCards } from '@/utils/library/metCards';
import { forgetOldAnswers } from '@/utils/library/siteAnswers';
import { sweepInterrupted } from '@/utils/library/sweepStaged';
import { forgetAnswers } from '@/utils/library/writeOnce';
import { watchRevisions } from '@/utils/messaging/revision';
import { toBackground } from '@/utils/messaging/toBackground';
import { articleAddress } from '@/utils/publisher/articleAddress';

// Keeps no state: a browser may stop it after any line. All listeners are there when it starts, or the browser would not wake it for them.
export default defineBackground(() => {
  toBackground.serve(answerPage);

  browser.runtime.onInstalled.addListener(() => {
    void createMenus();
    // Firefox puts the content script into open pages by itself.
    if (!import.meta.env.FIREFOX) void reachOpenPages();
  });
  browser.permissions.onAdded.addListener(() => void reachOpenPages());

  browser.contextMenus.onClicked.addListener((info, tab) => {
    const { menuItemId } = info;
    // Before anything is awaited, or the browser would not open it.
    if (menuItemId === 'openPanel') void openPanel(tab?.windowId);
    else if (menuItemId === 'related')
      void showRelated({ text: info.selectionText ?? '', of: 'selection' }, articleAddress(tab?.url ?? ''), tab?.windowId);
    else if (menuItemId === 'openLibrary') void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    else if (tab?.id !== undefined && menuItemId === 'saveLink') void saveLink(info, tab.id);
    else if (tab?.id !== undefined) void fulfilWish(String(menuItemId), tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'showPanel') void openPanel(tab?.windowId);
    else if (tab?.id !== undefined) void fulfilWish(command, tab.id);
  });

  browser.tabs.onActivated.addListener(({ tabId }) => void showBadge(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status === 'complete' || url !== undefined) void showBadge(tabId);
    if (status === 'complete') void meetTab(tabId);
  });
  // Every commit is told here, whichever context made it.
  watchRevisions(() => {
    void showActiveBadges();
    void fetchWantedImages();
  });

  void showActiveBadges();
  void fetchWantedImages();
  void forgetAnswers();
  void forgetOldBinned(Date.now());
  void forgetOldCards(Date.now());
  void forgetOldAnswers(Date.now());
  void sweepInterrupted();
});

async function showActiveBadges(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [showBadge(id)])));
}
