import type { JSX } from 'preact';
import { translate } from '@/utils/localization/translate';

/** The labels of a piece, as small words in a row; nothing where it has none. */
export function PieceLabels({ labels }: { labels: readonly string[] }): JSX.Element | null {
  if (labels.length === 0) return null;
  return (
    <ul class="piece-labels" aria-label={translate('labelsTitle')}>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}
