import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasPublisherAccess } from './publisherAccess';

it('asks the browser for exactly the hosts of the manifest', async () => {
  const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockReturnValue(Promise.resolve(true) as never);
  expect(await hasPublisherAccess()).toBe(true);
  expect(contains).toHaveBeenCalledWith({ origins: ['https://*.glistatigenerali.com/*'] });
});
