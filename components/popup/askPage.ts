import { reachPage } from '@/utils/capture/reachPage';
import { toPage } from '@/utils/messaging/toPage';

/** Has the page in a tab show something of itself; false where the page does not answer or has it not. */
export async function askPage(request: 'jumpToComments' | 'showHighlights', tabId: number): Promise<boolean> {
  if (!(await reachPage(tabId))) return false;
  const reply = await toPage.ask(request, null, tabId);
  return reply.kind === 'answered' && reply.value;
}
