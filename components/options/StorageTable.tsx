import type { JSX } from 'preact';
import { unreadableMessages } from '@/components/hooks/failureMessages';
import { formatBytes, translate } from '@/utils/localization/translate';
import { useStorageUse } from './useStorageUse';

/** What the library holds, by kind. */
export function StorageTable(): JSX.Element {
  const use = useStorageUse();
  if (use.state === 'failed') return <p>{translate(unreadableMessages[use.because])}</p>;
  const sizes =
    use.state === 'ready' ? use.value : { articles: 0, images: 0, highlights: 0, bin: 0, metCards: 0, siteAnswers: 0, total: 0 };
  const rows = [
    [translate('optionsStorageArticles'), sizes.articles],
    [translate('optionsStorageImages'), sizes.images],
    [translate('optionsStorageHighlights'), sizes.highlights],
    [translate('optionsStorageBin'), sizes.bin],
    [translate('optionsStorageMetCards'), sizes.metCards],
    [translate('optionsStorageSiteAnswers'), sizes.siteAnswers],
    [translate('optionsStorageTotal'), sizes.total],
  ] as const;
  return (
    <table class="options-table" aria-busy={use.state === 'loading'}>
      <tbody>
        {rows.map(([label, bytes]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{formatBytes(bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
