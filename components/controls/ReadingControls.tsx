import type { JSX } from 'preact';
import { translate } from '@/utils/localization/translate';
import type { Settings } from '@/utils/settings/settings';
import { Choice } from './Choice';

interface ReadingControlsProps {
  settings: Settings;
  onChange: (part: Partial<Settings>) => void;
}

/** Steps of the reading face in CSS pixels, from 16 to 28. */
const sizes = [16, 17, 18, 19, 20, 22, 24, 26, 28] as const;

/** The nearest step up or down from a size; the size itself at either end. */
export function nextSize(size: number, direction: 1 | -1): number {
  const further = sizes.filter((step) => (direction === 1 ? step > size : step < size));
  return (direction === 1 ? further[0] : further.at(-1)) ?? size;
}

/** Text size, theme and typeface, changed where one reads. */
export function ReadingControls({ settings, onChange }: ReadingControlsProps): JSX.Element {
  const { textSize } = settings;
  const step = (direction: 1 | -1): void => onChange({ textSize: nextSize(textSize, direction) });
  return (
    <div class="reading-controls">
      <div class="choice" role="group" aria-label={translate('controlTextSize')}>
        <span class="choice-name" aria-hidden="true">
          {translate('controlTextSize')}
        </span>
        <div class="stepper">
          <button
            type="button"
            class="stepper-small"
            aria-label={translate('controlSmaller')}
            aria-disabled={nextSize(textSize, -1) === textSize}
            onClick={() => step(-1)}
          >
            A
          </button>
          <output aria-live="polite">{textSize}</output>
          <button
            type="button"
            class="stepper-large"
            aria-label={translate('controlLarger')}
            aria-disabled={nextSize(textSize, 1) === textSize}
            onClick={() => step(1)}
          >
            A
          </button>
        </div>
      </div>
      <Choice
        label={translate('controlTheme')}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
        options={[
          { value: 'system', label: translate('controlThemeSystem') },
          { value: 'light', label: translate('controlThemeLight') },
          { value: 'sepia', label: translate('controlThemeSepia') },
          { value: 'dark', label: translate('controlThemeDark') },
        ]}
      />
      <Choice
        label={translate('controlTypeface')}
        value={settings.typeface}
        onChange={(typeface) => onChange({ typeface })}
        options={[
          { value: 'literata', label: 'Literata' },
          { value: 'system', label: translate('controlTypefaceSystem') },
        ]}
      />
    </div>
  );
}
