import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { finder } from '@/utils/page/finder';

// Brought into the page by the background when the content script asks: most visits show no highlight.
export default defineUnlistedScript(() => {
  globalThis.taccuinoFinder = finder;
});
