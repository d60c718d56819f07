import { rmSync } from 'node:fs';
import { benchFolder } from './benchFolder';
import { measureBackup, piecesVariable } from './backup';
import { measureClaims } from './claims';
import { measureContentScript } from './contentScript';
import { measureExtraction } from './extraction';
import { measureHighlights } from './highlights';
import { measureLibrary } from './library';
import { isOver, type Measurement } from './measurement';
import { measurePopup } from './popup';
import { tableOf } from './table';

const measurements: Readonly<Record<string, () => Promise<Measurement>>> = {
  extraction: measureExtraction,
  contentScript: measureContentScript,
  popup: measurePopup,
  claims: measureClaims,
  highlights: measureHighlights,
  library: measureLibrary,
  backup: measureBackup,
};

/** The names of all measurements, as `--only` takes them. */
export const measurementNames: readonly string[] = Object.keys(measurements);

/** Takes one measurement. One that breaks says so in a figure that keeps no limit, so that the others are still taken. Throws on an unknown name. */
export async function takeMeasurement(name: string): Promise<Measurement> {
  const measure = measurements[name];
  if (measure === undefined) throw new Error(`No measurement is called ${name}; there are ${measurementNames.join(', ')}.`);
  try {
    return await measure();
  } catch (problem) {
    const how = problem instanceof Error ? problem.message : String(problem);
    return { name, how: `It broke: ${how}`, figures: [{ what: 'broke', value: Number.NaN, unit: '', limit: 0 }] };
  } finally {
    rmSync(benchFolder, { recursive: true, force: true });
  }
}

/** Takes the measurements named after `--only`, or all, and prints their tables; answers 1 where a figure is over its limit. `--pieces` says how many a backup has. */
export async function main(given: readonly string[]): Promise<number> {
  const pieces = given.indexOf('--pieces');
  if (pieces >= 0) process.env[piecesVariable] = given[pieces + 1] ?? '';
  const args = pieces < 0 ? given : given.toSpliced(pieces, 2);
  const only = args.indexOf('--only');
  let over = 0;
  for (const name of only < 0 ? measurementNames : args.slice(only + 1)) {
    const measurement = await takeMeasurement(name);
    over += measurement.figures.filter(isOver).length;
    console.log(`${tableOf(measurement)}\n`);
  }
  console.log(over === 0 ? 'Every figure keeps its limit.' : `Over the limit: ${over}`);
  return over === 0 ? 0 : 1;
}
