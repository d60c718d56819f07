import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountHighlights } from '@/components/highlights/mountHighlights';
import { sessionOn } from '@/utils/page/sessionOn';
import { takeTools, whenShowing } from '@/utils/page/takeTools';

// Brought into the page by the background when the content script asks: most visits end without a selection.
export default defineUnlistedScript(() => {
  const tools = takeTools();
  if (!tools) return;
  const { marks, compare, makeRoom, relate } = tools;
  const session = sessionOn(marks, { compare, makeRoom, relate });
  tools.session = session;
  whenShowing(marks, () => mountHighlights(session, marks.signal));
});
