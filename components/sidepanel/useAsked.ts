import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import { wholePiece, type Asked } from '@/components/related/asked';
import { takePanelQuestion, watchPanelQuestion } from '@/utils/capture/panelQuestion';
import { reachPage } from '@/utils/capture/reachPage';
import { followSelection } from '@/utils/messaging/selectionPort';

/** A selection that grows by key comes to rest at each step: it is asked about when it has not changed for this long (milliseconds), less than it takes to look over to the panel. */
const rest = 250;

interface Source {
  article: Article;
  tabId: number;
  /** Grows whenever the page in the tab has moved or loaded. */
  turn: number;
  /** Called when the reader has asked from outside of the panel. */
  onAsked: () => void;
}

/**
 * What the panel is asked about: what the reader asked elsewhere, or what they select in the page, which is followed for as long as the panel shows it. A selection that goes leaves the
 * question as it was.
 */
export function useAsked({ article, tabId, turn, onAsked }: Source): [Asked, (asked: Asked) => void] {
  const [asked, setAsked] = useState(wholePiece);
  const heard = useRef(onAsked);
  heard.current = onAsked;
  const lastSelected = useRef('');
  const { address, otherAddresses } = article;
  const addresses = [address, ...otherAddresses].join(' ');

  useEffect(() => {
    const life = new AbortController();
    const isOver = (): boolean => life.signal.aborted;
    const take = async (): Promise<void> => {
      const { id = null } = await browser.windows.getCurrent();
      // What an effect that has ended took would be lost: the next one asks for itself.
      if (isOver()) return;
      const question = await takePanelQuestion(addresses.split(' '), id, Date.now());
      if (question === null || isOver()) return;
      setAsked({ of: question.of, text: question.text });
      heard.current();
    };
    watchPanelQuestion(() => void take(), life.signal);
    void take();
    return () => life.abort();
  }, [addresses]);

  useEffect(() => {
    const life = new AbortController();
    let isFirst = true;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const hear = (words: string): void => {
      // The page tells its selection anew to each who begins to follow it. Later the same words were selected once more.
      const isKnown = isFirst && words === lastSelected.current;
      isFirst = false;
      if (words.trim() === '' || isKnown) return;
      clearTimeout(resting);
      resting = setTimeout(() => {
        lastSelected.current = words;
        setAsked({ of: 'selection', text: words });
      }, rest);
    };
    // There may be no script of ours in a page that was open before Taccuino was.
    void reachPage(tabId).then((reached) => reached && followSelection(tabId, hear, life.signal));
    return () => {
      clearTimeout(resting);
      life.abort();
    };
  }, [tabId, turn]);
  return [asked, setAsked];
}
