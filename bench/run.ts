import { isOver, type Measurement } from './measurement';
import { measureExtraction } from './extraction';
import { measureClaims } from './claims';
import { measureContentScript } from './contentScript';
import { measureLibrary } from './library';
import { measurePopup } from './popup';
import { tableOf } from './table';

/** Every measurement by the name that `--only` takes. */
export const measurements: Readonly<Record<string, () => Promise<Measurement>>> = {
  extraction: measureExtraction,
  contentScript: measureContentScript,
  popup: measurePopup,
  claims: measureClaims,
  library: measureLibrary,
};

/** Takes the measurements named after `--only`, or all, and prints their tables; answers 1 where a figure is over its limit. */
export async function main(args: readonly string[]): Promise<number> {
  const only = args.indexOf('--only');
  const names = only < 0 ? Object.keys(measurements) : args.slice(only + 1);
  let over = 0;
  for (const name of names) {
    const measure = measurements[name];
    if (measure === undefined) throw new Error(`No measurement is called ${name}; there are ${Object.keys(measurements).join(', ')}.`);
    const measurement = await measure();
    over += measurement.figures.filter(isOver).length;
    console.log(`${tableOf(measurement)}\n`);
  }
  console.log(over === 0 ? 'Every figure keeps its limit.' : `Over the limit: ${over}`);
  return over === 0 ? 0 : 1;
}
