import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { LibraryUnavailable } from '@/components/controls/LibraryUnavailable';
import { Toast } from '@/components/controls/Toast';
import { copyText } from '@/components/hooks/copyText';
import { tellFailure } from '@/components/hooks/failureMessages';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { useLibrary } from '@/components/hooks/useLibrary';
import { useNotices } from '@/components/hooks/useNotices';
import { usePageTitle } from '@/components/hooks/usePageTitle';
import { useSettings } from '@/components/hooks/useSettings';
import { noMending, type Mending } from '@/utils/article/mendArticle';
import { mendingReport } from '@/utils/export/mendingReport';
import type { MendedPiece } from '@/utils/library/mendings';
import { translate, type MessageKey } from '@/utils/localization/translate';
import { MendBlocks } from './MendBlocks';
import { MendField } from './MendField';
import { NotSaved } from './NotSaved';
import { savedRequest } from './readerRequest';

/** The page on which a reader corrects what was read wrongly of a saved piece; every change is kept at once, and can be taken back. */
export function MendPiece({ address }: { address: string }): JSX.Element {
  usePageTitle(translate('mendingTitle'));
  useSettings();
  const kept = useLibrary((library) => library.mendedPiece(address), [address]);
  if (kept.state === 'failed') return <LibraryUnavailable because={kept.because} />;
  if (kept.state === 'loading') return <main class="page-state" aria-busy="true" />;
  return kept.value === null ? <NotSaved address={address} /> : <Mended piece={kept.value} />;
}

function Mended({ piece: { extracted, mending } }: { piece: MendedPiece }): JSX.Element {
  const { address, title, authors, publishedOn, blocks, language } = extracted;
  const { notice, tell, close } = useNotices();
  const mend = async (change: (before: Mending) => Mending, told: MessageKey): Promise<void> => {
    const library = await loadLibrary();
    const outcome = await library.mendPiece(address, change);
    if (outcome.kind === 'failed') tellFailure(tell, outcome.because, () => void mend(change, told));
    else tell(translate(told), () => void library.mendPiece(address, () => outcome.value ?? noMending));
  };
  const correct = <Field extends 'title' | 'authors' | 'publishedOn'>(
    field: Field,
    from: MendedPiece['extracted'][Field],
    to: typeof from,
  ): void => {
    const isSame = JSON.stringify(from) === JSON.stringify(to);
    void mend((before) => ({ ...before, [field]: isSame ? undefined : { from, to } }), 'mendingSaved');
  };
  const copyReport = async (): Promise<void> => {
    const copied = await copyText(mendingReport(extracted, mending, browser.runtime.getManifest().version));
    tell(translate(copied ? 'mendingCopied' : 'controlNotCopied'));
  };
  const pictures = useMemo(
    () => ({ from: 'library' as const, load: async (image: string) => (await loadLibrary()).savedImage(address, image) }),
    [address],
  );
  return (
    <div class="reader mending">
      <header class="reader-bar">
        <a class="button button-quiet" href={`/reader.html${savedRequest(address)}`}>
          <Icon name="back" />
          {translate('mendingBack')}
        </a>
      </header>
      <main class="reader-column mending-main">
        <h1 class="piece-title">{translate('mendingTitle')}</h1>
        <p>{translate('mendingExplained')}</p>
        <div class="mending-actions">
          <a class="button button-plain" href={address} target="_blank" rel="noopener noreferrer">
            <Icon name="open" />
            {translate('mendingOriginal')}
          </a>
          <Button icon="copy" onClick={() => void copyReport()}>
            {translate('mendingCopy')}
          </Button>
        </div>
        <MendField
          label={translate('mendingTitleField')}
          read={title}
          now={mending.title?.to ?? title}
          notEmpty={translate('mendingTitleEmpty')}
          onChange={(to) => correct('title', title, to)}
        />
        <MendField
          label={translate('mendingAuthors')}
          read={authors.join(', ')}
          now={(mending.authors?.to ?? authors).join(', ')}
          onChange={(to) => correct('authors', authors, namesOf(to))}
        />
        <MendField
          label={translate('mendingDay')}
          kind="date"
          read={publishedOn ?? ''}
          now={(mending.publishedOn ? mending.publishedOn.to : publishedOn) ?? ''}
          onChange={(to) => correct('publishedOn', publishedOn, to === '' ? null : to)}
        />
        <MendBlocks
          blocks={blocks}
          language={language}
          pictures={pictures}
          removed={mending.removed}
          onTakeOut={(key) => void mend((before) => ({ ...before, removed: [...before.removed, key] }), 'mendingTakenOut')}
          onPutBack={(key) =>
            void mend((before) => ({ ...before, removed: before.removed.filter((other) => other !== key) }), 'binRestored')
          }
        />
      </main>
      <Toast notice={notice} onClose={close} />
    </div>
  );
}

function namesOf(written: string): string[] {
  return written
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
