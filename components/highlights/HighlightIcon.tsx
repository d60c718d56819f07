import type { JSX } from 'preact';

/** Outlines on a grid of 20, in one stroke. The page's script carries these alone. */
const outlines = {
  note: 'M4 4.5h12v8L12.5 16H4zM12.5 16v-3.5H16M7 8h6M7 11h3',
  copy: 'M7.5 7V3.5h9v9H13M3.5 7.5h9v9h-9z',
  source: 'M4 14.5c2.5 0 3.5-1.5 3.5-5H4v-5h4.5M11.5 14.5c2.5 0 3.5-1.5 3.5-5h-3.5v-5H16',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l2.8-2.8a3 3 0 0 0-4.2-4.2L10 5.8M11.5 8.5a3 3 0 0 0-4.2 0l-2.8 2.8a3 3 0 0 0 4.2 4.2L10 14.2',
  related: 'M3.5 4h8.5M3.5 7.5h8.5M9 12.5h7.5M9 16h7.5M5 10.5v4h1.5',
  sentence: 'M6 4.5H3.5v11H6M14 4.5h2.5v11H14M6.5 10h5M9.5 7.5 12 10l-2.5 2.5',
  previous: 'M5 12.5 10 7.5l5 5',
  next: 'M5 7.5l5 5 5-5',
  close: 'M5 5l10 10M15 5L5 15',
  notice: 'M5 3.5h7l3 3v10H5zM10 7.5v4M10 14h.01',
} as const;

export type HighlightIconName = keyof typeof outlines;

/** A drawing inside a control that has a name of its own. */
export function HighlightIcon({ name }: { name: HighlightIconName }): JSX.Element {
  return (
    <svg class="highlight-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
