import type { JSX } from 'preact';
import { translate } from '@/utils/localization/translate';
import { inks } from '@/utils/page/inks';
import { longestInkName, type InkNames as Names } from '@/utils/settings/settings';
import { InkDot } from './InkDot';
import { givenInkName } from './inkNames';
import './inkDots.css';
import './inkNames.css';

interface InkNamesProps {
  names: Names;
  onChange: (names: Names) => void;
}

/** What the reader calls the inks, to be written; an empty field goes back to our own name. */
export function InkNames({ names, onChange }: InkNamesProps): JSX.Element {
  return (
    <fieldset class="ink-names">
      <legend>{translate('inkNamesTitle')}</legend>
      <p class="aside-text">{translate('inkNamesText')}</p>
      {inks.map((ink) => (
        <label key={ink}>
          <InkDot ink={ink} />
          <span class="spoken">{translate('inkNamesOf', givenInkName(ink))}</span>
          <input
            type="text"
            maxLength={longestInkName}
            placeholder={givenInkName(ink)}
            value={names[ink] ?? ''}
            // Once it is left: half a name is no name.
            onChange={({ currentTarget: { value } }) => {
              const name = value.trim();
              onChange(Object.fromEntries(Object.entries({ ...names, [ink]: name }).filter(([, written]) => written !== '')));
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}
