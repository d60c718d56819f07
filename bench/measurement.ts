export type Unit = '×' | 'kB' | 'MB' | 'ms' | '%' | '';

/** One figure of a measurement: less is better, for every one of them. */
export interface Figure {
  what: string;
  value: number;
  unit: Unit;
  /** The most it may be; null for a figure that is only there to be read beside the others. */
  limit: number | null;
  /** What the figure was made of, ours and what it stands beside: `5.1 ms`. */
  ours?: string;
  beside?: string;
}

/** What one bench found out. */
export interface Measurement {
  name: string;
  /** How it was measured, in a sentence or two. */
  how: string;
  figures: Figure[];
}

/** Whether a figure stands over its limit; what could not be measured does. */
export function isOver({ value, limit }: Figure): boolean {
  return limit !== null && !(value <= limit);
}

/** A figure that compares two times or counts. */
export function ratio(what: string, ours: number, beside: number, limit: number | null, unit: 'ms' | '' = 'ms'): Figure {
  return { what, value: ours / beside, unit: '×', limit, ours: withUnit(ours, unit), beside: withUnit(beside, unit) };
}

/** A number as the tables write it: three places that count, whole from a hundred up. */
export function withUnit(value: number, unit: Unit): string {
  const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
  return unit === '' ? digits : `${digits} ${unit}`;
}
