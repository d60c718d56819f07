import { browser } from 'wxt/browser';

/** A part of Firefox that the types, made from Chromium's, do not know. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void>; isOpen(of: { windowId?: number }): Promise<boolean> };
}

/**
 * Opens the panel beside the pages of a window, or in Firefox of the one in front; false where the browser does not let us. Both let us only within the reader's own click, choice in a
 * menu or command: to be called before anything is awaited. Firefox does not take a click in a page of the site for one, whatever message follows from it; a panel that is open
 * there already counts as opened.
 */
export async function openPanel(windowId?: number): Promise<boolean> {
  const { sidebarAction } = browser as typeof browser & WithSidebar;
  try {
    if (sidebarAction) await sidebarAction.open();
    else await browser.sidePanel.open({ windowId: windowId ?? (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_NONE });
    return true;
  } catch {
    return (await sidebarAction?.isOpen(windowId === undefined ? {} : { windowId }).catch(() => false)) ?? false;
  }
}
