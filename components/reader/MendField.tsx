import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { translate } from '@/utils/localization/translate';

interface MendFieldProps {
  label: string;
  kind?: 'text' | 'date';
  /** As it was read of the page. */
  read: string;
  /** What is said where the field is left empty, and what was there comes back; absent where it may be empty. */
  notEmpty?: string;
  /** As it is kept now. */
  now: string;
  /** Called when the reader leaves the field or presses Enter, white space around taken away. */
  onChange: (to: string) => void;
}

/** A field of a piece that can be corrected; what was read stands under it once it differs, with the way back. */
export function MendField({ label, kind = 'text', notEmpty, read, now, onChange }: MendFieldProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState(now);
  const [refused, setRefused] = useState(false);
  useEffect(() => setTyped(now), [now]);
  const leave = (): void => {
    const to = typed.trim();
    const isRefused = to === '' && notEmpty !== undefined;
    setRefused(isRefused);
    if (isRefused) setTyped(now);
    else if (to !== now) onChange(to);
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
      {refused && <p role="alert">{notEmpty}</p>}
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
