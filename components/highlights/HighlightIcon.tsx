import type { JSX } from 'preact';

/** Outlines on a grid of 20, in one stroke. The page's script carries these alone. */
const outlines = {
  note: 'M4 4.5h12v8L12.500 16H4zM12.500 16v-3.500H16M7 8h6M7 11h3',
  copy: 'M7.500 7V3.500h9v9H13M3.500 7.500h9v9h-9z',
  source: 'M4 14.500c2.500 0 3.500-1.500 3.500-5H4v-5h4.500M11.500 14.500c2.500 0 3.500-1.500 3.500-5h-3.500v-5H16',
  close: 'M5 5l10 10M15 5L5 15',
} as const;

/** A drawing inside a control that has a name of its own. */
export function HighlightIcon({ name }: { name: keyof typeof outlines }): JSX.Element {
  return (
    <svg class="highlight-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
