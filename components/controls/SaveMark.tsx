import type { JSX } from 'preact';

/** The notebook's corner: an outline, filled with red pencil once the piece is saved. */
export function SaveMark({ saved }: { saved: boolean }): JSX.Element {
  return (
    <svg class={saved ? 'icon save-mark save-mark-filled' : 'icon save-mark'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M5 3.5h10v13l-5-3.6-5 3.6z" />
    </svg>
  );
}
