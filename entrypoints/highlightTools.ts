import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountHighlights } from '@/components/highlights/mountHighlights';
import { takeTools, whenShowing } from '@/utils/page/takeTools';

// Brought into the page by the background when the content script asks: most visits end without a selection.
export default defineUnlistedScript(() => {
  const tools = takeTools();
  if (tools) whenShowing(tools, () => mountHighlights(tools.session, tools.signal));
});
