import { browser } from 'wxt/browser';

/** The match pattern of the publisher's pages, as the manifest asks for it. */
export const publisherPattern = 'https://*.glistatigenerali.com/*';

/** Whether the reader still lets the extension into the publisher's site: browsers allow to take that back at any time. */
export async function hasPublisherAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: [publisherPattern] });
}
