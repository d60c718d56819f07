import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { translate } from '@/utils/localization/translate';

interface MendFieldProps {
  label: string;
  kind?: 'text' | 'date';
  /** As it was read of the page. */
  read: string;
  /** As it is kept now. */
  now: string;
  /** Called when the reader leaves the field or presses Enter, white space around taken away. */
  onChange: (to: string) => void;
}

/** A field of a piece that can be corrected; what was read stands under it once it differs, with the way back. */
export function MendField({ label, kind = 'text', read, now, onChange }: MendFieldProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState(now);
  useEffect(() => setTyped(now), [now]);
  const leave = (): void => {
    const to = typed.trim();
    if (to !== now) onChange(to);
    if (to === '' && kind === 'text') setTyped(now);
  };
  const field = {
    id,
    lang: 'it',
    value: typed,
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) => setTyped(event.currentTarget.value),
    onBlur: leave,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') leave();
    },
  };
  return (
    <div class="mending-field">
      <label for={id}>{label}</label>
      {kind === 'date' ? <input {...field} type="date" /> : <input {...field} type="text" />}
      {read !== now && (
        <p class="aside-text">
          <span lang="it">{translate('mendingRead', read === '' ? '—' : read)}</span>{' '}
          <button type="button" class="versions-remove" aria-label={translate('mendingUndoOf', label)} onClick={() => onChange(read)}>
            {translate('mendingUndo')}
          </button>
        </p>
      )}
    </div>
  );
}
