import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { followFront } from '@/utils/capture/followFront';
import { readTab, type TabReading } from '@/utils/capture/readTab';

/** What stands beside the panel: a page as it was read, a page of our own, or no tab at all. */
export type Beside = TabReading | { kind: 'ours' } | { kind: 'no-tab' };

export interface FollowedTab {
  /** Null while it is read. */
  beside: Beside | null;
  /** The tab that is followed; null before there is one. */
  tabId: number | null;
  /** Grows each time that the tab has moved or loaded: what hangs on its page has to be begun anew. */
  turn: number;
  /** Reads again, after a work where one is given. */
  readAgain: (before?: Promise<void>) => void;
}

/**
 * After an address has changed, the text of a page that goes on without loading may still be that of the piece before: it is read after this time, in milliseconds. Such pages put
 * their text in well within a second; what comes later still changes the title or ends the loading, which is heard of.
 */
const lateText = 1_500;

/** Follows the tab in front of this window, and reads each page that comes there. What is read again and has not changed stays the same object. */
export function useFollowedTab(): FollowedTab {
  const [state, setState] = useState<Omit<FollowedTab, 'readAgain'>>({ beside: null, tabId: null, turn: 0 });
  const front = useRef<{ tabId: number; url: string } | null>(null);
  const asked = useRef(0);

  const read = useCallback(async (anew: boolean): Promise<void> => {
    const own = ++asked.current;
    const tab = front.current;
    setState(({ beside, turn }) => ({ beside: anew ? null : beside, tabId: tab?.tabId ?? null, turn: turn + 1 }));
    const now = await whatStands(tab);
    if (own === asked.current) setState((before) => ({ ...before, beside: isSame(before.beside, now) ? before.beside : now }));
  }, []);
  const wait = useCallback((): void => {
    asked.current += 1;
    setState(({ turn }) => ({ beside: null, tabId: front.current?.tabId ?? null, turn: turn + 1 }));
  }, []);
  const readAgain = useCallback((before = Promise.resolve()): void => void before.then(() => read(true)), [read]);

  useEffect(() => {
    const life = new AbortController();
    let late: ReturnType<typeof setTimeout> | undefined;
    let waits = false;
    void browser.windows.getCurrent().then(({ id = browser.windows.WINDOW_ID_NONE }) =>
      followFront(
        id,
        (tab) => {
          front.current = tab;
          // Nothing is shown, and nothing saved, of a page that may still show the piece before.
          if (waits && tab?.hasMoved === false) return;
          clearTimeout(late);
          waits = tab?.goesOn ?? false;
          if (waits) wait();
          else void read(tab?.hasMoved ?? true);
          if (tab?.hasMoved)
            late = setTimeout(() => {
              waits = false;
              void read(false);
            }, lateText);
        },
        life.signal,
      ),
    );
    return () => {
      clearTimeout(late);
      life.abort();
    };
  }, [read, wait]);
  return { ...state, readAgain };
}

async function whatStands(tab: { tabId: number; url: string } | null): Promise<Beside> {
  if (tab === null) return { kind: 'no-tab' };
  return tab.url.startsWith(browser.runtime.getURL('')) ? { kind: 'ours' } : readTab(tab.tabId);
}

function isSame(one: Beside | null, other: Beside): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
