import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { Button } from '@/components/controls/Button';
import { StatePage } from '@/components/controls/StatePage';
import type { NotAnArticleReason } from '@/utils/article/extraction';
import { publisherPattern } from '@/utils/capture/publisherAccess';
import type { TabReading } from '@/utils/capture/readTab';
import { translate, type MessageKey } from '@/utils/localization/translate';

export type NoReading = Exclude<TabReading, { kind: 'article' }>;

interface NoArticleProps {
  reading: NoReading;
  onRetry: () => void;
  /** Loads the page again and then reads it. */
  onReload: () => void;
  onLibrary: () => void;
}

interface Sentences {
  title: MessageKey;
  text: MessageKey;
  /** What helps: to try again, to load the page again, to give access back, or else the library. */
  action?: 'retry' | 'reload' | 'access';
}

const reasons: Readonly<Record<NotAnArticleReason, Sentences>> = {
  listing: { title: 'stateListing', text: 'stateListingText' },
  static: { title: 'stateStatic', text: 'stateStaticText' },
  login: { title: 'stateLogin', text: 'stateLoginText' },
  error: { title: 'stateError', text: 'stateErrorText' },
  empty: { title: 'stateEmpty', text: 'stateEmptyText', action: 'retry' },
  incomplete: { title: 'stateIncomplete', text: 'stateIncompleteText', action: 'retry' },
  'too-large': { title: 'stateTooLarge', text: 'stateTooLargeText' },
  'other-site': { title: 'stateOtherSite', text: 'stateOtherSiteText' },
  failed: { title: 'stateFailed', text: 'stateFailedText', action: 'retry' },
};

const readings: Readonly<Record<Exclude<NoReading['kind'], 'not-an-article'>, Sentences>> = {
  'other-site': reasons['other-site'],
  'no-access': { title: 'stateNoAccess', text: 'stateNoAccessText', action: 'access' },
  unreachable: { title: 'stateUnreachable', text: 'stateUnreachableText', action: 'reload' },
  failed: reasons.failed,
};

/** Why there is nothing to read here, what is safe, and the one thing to do about it. */
export function NoArticle({ reading, onRetry, onReload, onLibrary }: NoArticleProps): JSX.Element {
  const { title, text, action } = reading.kind === 'not-an-article' ? reasons[reading.because] : readings[reading.kind];
  const askForAccess = (): void => {
    // The browser asks its own question, and only while it still counts as an answer to this click.
    void browser.permissions.request({ origins: [publisherPattern] }).then((granted) => {
      if (granted) onRetry();
    });
  };
  return (
    <StatePage
      title={translate(title)}
      action={
        <>
          {action === 'access' && (
            <Button weight="main" onClick={askForAccess}>
              {translate('stateGiveAccess')}
            </Button>
          )}
          {action === 'reload' && (
            <Button weight="main" onClick={onReload}>
              {translate('stateReloadPage')}
            </Button>
          )}
          {action === 'retry' && (
            <Button weight="main" onClick={onRetry}>
              {translate('stateRetry')}
            </Button>
          )}
          <Button weight={action === undefined ? 'main' : 'quiet'} onClick={onLibrary}>
            {translate('stateOpenLibrary')}
          </Button>
        </>
      }
    >
      {translate(text)}
    </StatePage>
  );
}
