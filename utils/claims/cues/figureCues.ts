import { assertsFigure } from './assertedFigure';
import type { Cue } from './cue';

/** A figure that the sentence asserts. */
export const figureCues: readonly Cue[] = [{ name: 'figure', weight: 0.22, reason: 'figure', kind: 'numeric', holds: assertsFigure }];
