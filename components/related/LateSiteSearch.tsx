import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { translate } from '@/utils/localization/translate';
import type { SiteSearch } from './SiteSearch';

type Props = Parameters<typeof SiteSearch>[0];

/** The way to search the site itself; what does so comes only when somebody takes it. */
export function LateSiteSearch(props: Props): JSX.Element {
  const [View, setView] = useState<ComponentType<Props> | null>(null);
  const open = (): void =>
    void import('./SiteSearch').then(
      ({ SiteSearch: Search }) => setView(() => Search),
      // A file of the extension is missing only when its page is being closed.
      () => undefined,
    );
  if (View !== null) return <View {...props} />;
  return (
    <div class="site-search">
      <Button icon="search" onClick={open}>
        {translate('siteSearch')}
      </Button>
    </div>
  );
}
