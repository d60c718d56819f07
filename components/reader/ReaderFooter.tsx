import type { JSX } from 'preact';
import { formatMoment, translate } from '@/utils/localization/translate';
import { MissingPictures } from './MissingPictures';
import { PieceVersions } from './PieceVersions';
import { readableAddress } from './readableAddress';
import { mendingRequest } from './readerRequest';

interface ReaderFooterProps {
  address: string;
  savedAt: number | null;
  version?: number | undefined;
  tell: (message: string, undo?: () => void) => void;
}

/** Where the piece comes from and since when it is kept. */
export function ReaderFooter({ address, savedAt, version, tell }: ReaderFooterProps): JSX.Element {
  return (
    <footer class="reader-footer aside-text">
      <p>
        {translate('readerSource')}{' '}
        <a href={address} target="_blank" rel="noopener noreferrer">
          {readableAddress(address)}
        </a>
        {savedAt !== null && (
          <>
            {' · '}
            <a href={`/reader.html${mendingRequest(address)}`}>{translate('mendingOpen')}</a>
          </>
        )}
      </p>
      <p>{savedAt === null ? translate('readerUnsaved') : translate('readerSavedOn', formatMoment(savedAt))}</p>
      {savedAt !== null && <MissingPictures address={address} />}
      {savedAt !== null && <PieceVersions address={address} version={version} tell={tell} />}
    </footer>
  );
}
