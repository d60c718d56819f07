import type { ComponentChildren, JSX } from 'preact';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { SaveMark } from '@/components/controls/SaveMark';
import type { Tell } from '@/components/hooks/useNotices';
import { usePieceKeeping } from '@/components/hooks/usePieceKeeping';
import { savedRequest } from '@/components/reader/readerRequest';
import type { Article } from '@/utils/article/article';
import { translate } from '@/utils/localization/translate';

interface PanelTopProps {
  article: Article;
  tabId: number;
  /** The address under which the piece is in the library; null while it is not. */
  savedAs: string | null;
  menu: ComponentChildren;
  tell: Tell;
}

/** What can be done with the piece as a whole. */
export function PanelTop({ article, tabId, savedAs, menu, tell }: PanelTopProps): JSX.Element {
  const { save, remove } = usePieceKeeping(tell);
  const openWide = (): void =>
    void browser.tabs.create({
      url: browser.runtime.getURL('/reader.html') + (savedAs === null ? `?tab=${tabId}` : savedRequest(savedAs)),
    });
  return (
    <header class="panel-top">
      <p class="panel-section small-caps">{article.section ?? translate('extensionShortName')}</p>
      <IconButton
        label={translate(savedAs === null ? 'popupSave' : 'popupRemove')}
        pressed={savedAs !== null}
        onClick={() => (savedAs === null ? save(article) : remove(savedAs))}
      >
        <SaveMark saved={savedAs !== null} />
      </IconButton>
      <IconButton label={translate('popupOpenWide')} onClick={openWide}>
        <Icon name="open" />
      </IconButton>
      {menu}
    </header>
  );
}
