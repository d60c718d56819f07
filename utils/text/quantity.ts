/** What a quantity is; the fields of {@link Quantity} that hold depend on it. */
export type QuantityType =
  | 'number'
  | 'percent'
  | 'permille'
  | 'points'
  | 'currency'
  | 'range'
  | 'ratio'
  | 'multiple'
  | 'quantity'
  | 'ordinal'
  | 'date'
  | 'date-range'
  | 'decade'
  | 'century'
  | 'time'
  | 'duration';

/**
 * A quantity as it is written, in UTF-16 offsets. `value` is a number, or text for dates (`2014-10-27`, `1990/1999`, `2024-Q2`, `-0044`) and times
 * (`10:30`); null where the words give none (“decine di migliaia”, whose `magnitude` is 10000) or more than one (a range: `min` and `max`).
 */
export interface Quantity {
  start: number;
  end: number;
  type: QuantityType;
  value: number | string | null;
  /** ISO code of a currency, symbol of a measure, singular of a duration, else the word counted. */
  unit: string | null;
  per?: string;
  approx?: true;
  bound?: 'lt' | 'gt' | 'le' | 'ge';
  magnitude?: number;
  min?: number;
  max?: number;
  from?: number;
  to?: number;
  month?: number;
  day?: number;
  rel?: 'next' | 'previous';
}
