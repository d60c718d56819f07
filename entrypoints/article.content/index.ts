import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/components/highlights/marks.css';
import { nextTask } from '@/utils/page/nextTask';

export default defineContentScript({
  matches: ['https://*.glistatigenerali.com/*'],
  runAt: 'document_idle',
  // Nothing of ours is told to the page; takeOver looks after predecessors.
  noScriptStartedPostMessage: true,
  async main(context) {
    // Reading this file, setting up what is imported (it lies in this same file) and running it are three short tasks instead of one long one.
    await nextTask();
    const { followPage } = await import('@/utils/page/followPage');
    await nextTask();
    if (!context.signal.aborted) followPage(context);
  },
});
