import type { JSX } from 'preact';
import { Button } from '@/components/controls/Button';
import { useLibrary } from '@/components/hooks/useLibrary';
import { formatMoment, translate } from '@/utils/localization/translate';
import { copyNow } from './copyNow';
import { isUnsafe } from './isUnsafe';

interface SafetyLineProps {
  /** Takes everything out as a file, where no place for copies is chosen. */
  onExport: () => void;
  tell: (message: string) => void;
}

/** Says in a quiet line when the last copy of the library is old, with the gesture that mends it. */
export function SafetyLine({ onExport, tell }: SafetyLineProps): JSX.Element | null {
  const safety = useLibrary((library) => library.librarySafety(), []);
  if (safety.state !== 'ready' || !isUnsafe(safety.value, Date.now())) return null;
  const { place, last } = safety.value;
  const mend = (): void => {
    if (place === null) onExport();
    else void copyNow(place, tell);
  };
  return (
    <aside class="safety-line">
      <p>{last === null ? translate('safetyNone') : translate('safetyOld', formatMoment(last.at))}</p>
      <Button weight="quiet" onClick={mend}>
        {translate('copyNow')}
      </Button>
    </aside>
  );
}
