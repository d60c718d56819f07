import { assertsFigure } from './assertedFigure';
import type { Cue } from './cue';

/** A figure that the sentence asserts. */
export const figureCues: readonly Cue[] = [{ name: 'figure', weight: 0.1, reason: 'figure', holds: assertsFigure }];
