import type { ComponentType, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSettings } from '@/components/hooks/useSettings';
import type { Library } from '@/components/hooks/library';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import type { HighlightLayer } from '@/components/highlights/HighlightLayer';
import type { HighlightSession } from '@/utils/page/highlightSession';
import type { Article } from '@/utils/article/article';
import type { libraryHighlightStore } from './libraryHighlightStore';

interface PieceHighlightsProps {
  article: Article;
  /** The element around the piece, already in the page. */
  piece: HTMLElement;
  /** Given once highlights can be made; null when that ends. */
  controls?: (session: HighlightSession | null) => void;
  /** Shows the passages related to what is selected in the piece, or highlighted. */
  onRelate?: (text: string, of: 'selection' | 'highlight') => void;
}

interface Loaded {
  Layer: ComponentType<Parameters<typeof HighlightLayer>[0]>;
  library: Library;
  storeOf: typeof libraryHighlightStore;
}

/** Paints and makes highlights in a piece of ours. Its code and the library come after the piece is painted. */
export function PieceHighlights({ article, piece, controls, onRelate }: PieceHighlightsProps): JSX.Element | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [settings, changeSettings] = useSettings();
  useEffect(() => {
    let over = false;
    Promise.all([import('@/components/highlights/HighlightLayer'), import('./libraryHighlightStore'), loadLibrary()]).then(
      ([layer, store, library]) => {
        if (!over) setLoaded({ Layer: layer.HighlightLayer, storeOf: store.libraryHighlightStore, library });
      },
      // The page closed while they were on their way: there is nothing left to paint.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, []);
  const store = useMemo(() => (loaded === null ? null : loaded.storeOf(loaded.library, article)), [loaded, article]);
  if (loaded === null || store === null) return null;
  const { Layer } = loaded;
  return (
    <Layer
      root={piece}
      place="reader"
      store={store}
      lastInk={settings.lastInk}
      toolbar
      wholeWords={settings.wholeWords}
      onInk={(lastInk) => changeSettings({ lastInk })}
      onMakeRoom={() => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#room') })}
      {...(controls === undefined ? {} : { controls })}
      {...(onRelate === undefined ? {} : { onRelate })}
    />
  );
}
