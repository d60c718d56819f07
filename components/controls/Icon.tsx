import type { JSX } from 'preact';

/** Outlines on a grid of 20, drawn with one stroke. */
const outlines = {
  open: 'M8 4H4.5v11.5H16V12M11.5 4H16v4.5M16 4l-7 7',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  close: 'M5 5l10 10M15 5L5 15',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  copy: 'M7.5 7V3.5h9v9H13M3.5 7.5h9v9h-9z',
  arrow: 'M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5',
  page: 'M4 4.5h12v11H4zM4 8h12',
  remove: 'M4.5 6h11M8 6V4h4v2M6 6l.7 10h6.6L14 6',
  library: 'M4 4v12M7.5 4v12M11 4.5l4.5 11',
  comment: 'M4 4.5h12v8.5H9.5L6 16v-3H4z',
  options: 'M4 6h7M14.5 6H16M4 14h1.5M9 14h7M12.7 4.2v3.6M7.2 12.2v3.6',
  print: 'M6 8V4h8v4M6 13.5H4V8h12v5.5h-2M6.5 12h7v4.5h-7z',
  back: 'M16 10H4.5M9 5.5L4.5 10 9 14.5',
  keys: 'M2.5 5h15v10h-15zM5.5 8h.01M8.5 8h.01M11.5 8h.01M14.5 8h.01M6.5 12h7',
  archive: 'M3.5 4.5h13v3.5h-13zM5 8v8h10V8M8 11h4',
  tag: 'M4 4h5.5l7 7-5.5 5.5-7-7zM7 7h.01',
  chart: 'M3.5 16.5h13M5.5 16v-5M10 16V5.5M14.5 16V9',
  check: 'M4.5 10.5l4 4 7-9',
  notebook: 'M5.5 3.5h10v13h-10zM3.5 6.5h3.5M3.5 10h3.5M3.5 13.5h3.5M9.5 7.5h3.5M9.5 10.5h3.5',
  takeOut: 'M10 3.5v9M6.5 9l3.5 3.5L13.5 9M4 16h12',
  bringIn: 'M10 12.5v-9M6.5 7 10 3.5 13.5 7M4 16h12',
  note: 'M4 4.5h12v8L12.5 16H4zM12.5 16v-3.5H16M7 8h6M7 11h3',
  panel: 'M3 4.5h14v11H3zM12 4.5v11',
  related: 'M3.5 4h8.5M3.5 7.5h8.5M9 12.5h7.5M9 16h7.5M5 10.5v4h1.5',
  marker: 'M4 16h12M6.5 12.5l7-8 2.5 2-7 8H6.5z',
} as const;

export type IconName = keyof typeof outlines;

/** A drawing beside or instead of a word; never named by itself, the control that carries it is. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
