import type { JSX } from 'preact';
import type { Ink } from '@/utils/highlights/highlight';

/** The sign of an ink, told apart by its rim too; the control or words that carry it name it. */
export function InkDot({ ink }: { ink: Ink }): JSX.Element {
  return <span class={`ink-dot ink-dot-${ink}`} aria-hidden="true" />;
}
