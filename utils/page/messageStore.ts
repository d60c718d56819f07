import { articleAddress } from '@/utils/publisher/articleAddress';
import { toBackground } from '@/utils/messaging/toBackground';
import { watchRevision } from '@/utils/messaging/revision';
import { type HighlightStore, type StoreOutcome } from './highlightStore';

/**
 * The store of the publisher's page: every call is a message, because the library is out of reach here. A page that has outlived its extension gets
 * `unavailable`.
 */
export function messageStore(location: Pick<Location, 'href'>): HighlightStore {
  return {
    async list() {
      const reply = await toBackground.ask('highlightsHere', null);
      if (reply.kind !== 'answered') throw new Error(`highlightsHere: ${reply.kind}`);
      return reply.value.highlights;
    },
    async keep({ id, selector, ink, note, createdAt }) {
      const reply = await toBackground.ask('keepHighlight', { id, selector, ink, note, createdAt });
      if (reply.kind !== 'answered') return unavailable;
      return reply.value.kind === 'kept' ? { kind: 'done', value: reply.value.highlight } : reply.value;
    },
    async change(id, part) {
      const reply = await toBackground.ask('changeHighlight', { id, ...part });
      if (reply.kind !== 'answered') return unavailable;
      if (reply.value.kind === 'changed') return { kind: 'done', value: reply.value.highlight };
      return reply.value.because === 'gone' ? { kind: 'done', value: null } : reply.value;
    },
    async remove(id) {
      const reply = await toBackground.ask('removeHighlight', { id });
      if (reply.kind !== 'answered') return unavailable;
      return reply.value.kind === 'removed' ? { kind: 'done', value: reply.value.highlight } : reply.value;
    },
    async cite(selector) {
      const reply = await toBackground.ask('citePassage', selector);
      return reply.kind === 'answered' ? reply.value : null;
    },
    watch(listener, signal) {
      const address = articleAddress(location.href);
      if (address !== null) watchRevision(address, listener, signal);
      const options = { signal };
      // A page out of the back/forward cache has slept through what happened meanwhile; a hidden one may have.
      addEventListener('pageshow', ({ persisted }) => persisted && listener(), options);
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && listener(), options);
    },
  };
}

const unavailable: StoreOutcome<never> = { kind: 'failed', because: 'unavailable' };
