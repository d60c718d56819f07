import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toReader } from './toReader';

it('speaks to the reader of one tab alone', async () => {
  const asked: string[] = [];
  const listen = (tab: number): void => {
    toReader(tab).serve({
      highlightSelection: () => true,
      showHighlights: () => {
        asked.push(`tab ${tab}`);
        return true;
      },
    });
  };
  listen(1);
  listen(2);
  // As the browser does: every page of ours hears a message, and the first answer counts.
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const answer = Promise.withResolvers<unknown>();
    const heard: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, { id: fakeBrowser.runtime.id }, answer.resolve);
    return heard.includes(true) ? answer.promise : undefined;
  };
  expect(await toReader(2).ask('showHighlights', null)).toEqual({ kind: 'answered', value: true });
  expect(asked).toEqual(['tab 2']);
});
