import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { cleanLabels } from '@/utils/highlights/cleanLabels';
import { translate } from '@/utils/localization/translate';
import { HighlightIcon } from './HighlightIcon';

interface LabelFieldProps {
  labels: readonly string[];
  /** Labels that stand elsewhere in the piece. */
  known: readonly string[];
  onChange: (labels: string[]) => void;
}

/** The labels of a highlight: Enter or a comma adds what is written, Backspace in the empty field takes the last one away. */
export function LabelField({ labels, known, onChange }: LabelFieldProps): JSX.Element {
  const [written, setWritten] = useState('');
  const suggestions = useId();
  const add = (text: string): void => {
    setWritten('');
    const now = cleanLabels([...labels, ...text.split(',')]);
    if (now.length > labels.length) onChange(now);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter') add(written);
    else if (event.key === 'Backspace' && written === '' && labels.length > 0) onChange(labels.slice(0, -1));
    else return;
    event.preventDefault();
  };
  return (
    <div class="highlight-labels">
      {labels.length > 0 && (
        <ul>
          {labels.map((label) => (
            <li key={label}>
              {label}
              <button
                type="button"
                aria-label={translate('highlightLabelRemove', label)}
                onClick={() => onChange(labels.filter((other) => other !== label))}
              >
                <HighlightIcon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        type="text"
        aria-label={translate('highlightLabels')}
        placeholder={translate('highlightLabelsPlaceholder')}
        list={suggestions}
        value={written}
        onInput={({ currentTarget: { value } }) => (value.includes(',') ? add(value) : setWritten(value))}
        onKeyDown={onKeyDown}
        onBlur={() => add(written)}
      />
      <datalist id={suggestions}>
        {known
          .filter((label) => !labels.includes(label))
          .map((label) => (
            <option key={label} value={label} />
          ))}
      </datalist>
    </div>
  );
}
