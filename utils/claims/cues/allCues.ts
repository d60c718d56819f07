import { causeCues } from './causeCues';
import { comparisonCues } from './comparisonCues';
import type { Cue } from './cue';
import { figureCues } from './figureCues';
import { forecastCues } from './forecastCues';
import { thesisCues } from './thesisCues';
import { weightCues } from './weightCues';

/** Every cue, in the order in which equal weights are told. */
export const allCues: readonly Cue[] = [...thesisCues, ...weightCues, ...causeCues, ...forecastCues, ...comparisonCues, ...figureCues];
