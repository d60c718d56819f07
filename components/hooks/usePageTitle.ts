import { useEffect } from 'preact/hooks';
import { translate } from '@/utils/localization/translate';

/** Names the tab: what it shows, then the product. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – ${translate('extensionShortName')}`;
  }, [title]);
}
