import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/components/highlights/marks.css';
import { nextTask } from '@/utils/page/nextTask';

export default defineContentScript({
  matches: ['https://*.glistatigenerali.com/*'],
  runAt: 'document_idle',
  // Nothing of ours is told to the page; takeOver looks after predecessors.
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    // Reading this file and running what is in it are two tasks, so that the page can answer its reader in between. The import is in this same file.
    await nextTask();
    const { followPage } = await import('@/utils/page/followPage');
    if (!signal.aborted) await followPage(signal);
  },
});
