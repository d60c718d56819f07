import { readFileSync } from 'node:fs';
import { builtExtension } from '@/tests/support/builtExtension';
import { pieces } from '@/tests/site/pieces';
import { articleOf } from './articleOf';
import type * as backupSubject from './backupSubject';
import { benchFolder } from './benchFolder';
import { bundleForPage } from './bundleForPage';
import { ratio, type Measurement } from './measurement';
import { openBench, pageWith, type Bench } from './openBench';

declare const subject: typeof backupSubject;

/** Two pictures of 60 kB to a piece, as a long article has them at the width in which the site shows them. */
const pictures = { pictures: 2, bytes: 60_000 };

/** Ten thousand pieces, or as many as `npm run bench -- --only backup --pieces 500` says. */
export const piecesVariable = 'TACCUINO_BENCH_PIECES';

/** Milliseconds between two looks at the memory. */
const often = 100;

/** Writing, previewing, restoring and taking back a whole library, in the extension's own IndexedDB, beside fflate alone. */
export async function measureBackup(): Promise<Measurement> {
  const size = { pieces: Number(process.env[piecesVariable] ?? 10_000), ...pictures };
  const bundle = await bundleForPage('bench/backupSubject.ts');
  const bench = await openBench();
  try {
    const extension = await bench.install(builtExtension('chromium', 'it', benchFolder));
    const page = await pageWith(bench, `chrome-extension://${extension.id}/manifest.json`, bundle);
    page.setDefaultTimeout(0);
    const models = pieces.map(articleOf);
    await page.evaluate((...given) => subject.fillLibrary(...given), models, size);
    const writeBeside = () => page.evaluate((...given) => subject.writeBeside(...given), models, size);
    const writeOurs = () => watchMemory(bench, () => page.evaluate(() => subject.writeOurs()));
    // By turns, the better of two each: what else the machine does falls on both.
    const besides = [await writeBeside()];
    const ourses = [await writeOurs()];
    besides.push(await writeBeside());
    ourses.push(await writeOurs());
    const most = Math.max(...ourses.map((one) => one.most));
    const restoring = await watchMemory(bench, () => page.evaluate(() => subject.restoreOurs()));
    const [beside, ours] = [besides, ourses.map(({ value }) => value)].map(fastest) as [backupSubject.Written, backupSubject.Written];
    const { preview, restore, undo } = restoring.value;
    const perByte = (written: backupSubject.Written) => (written.time / written.size) * 1e6;
    return {
      name: 'backup',
      how: `${size.pieces} pieces of the demo site’s text with ${size.pictures} pictures of ${size.bytes / 1000} kB each (a file of ${(ours.size / 1e6).toFixed(0)} MB), in real IndexedDB in Chromium, onto the disk. Beside: fflate’s own Zip with the same files out of memory, without library, JSON and checksums. Times per megabyte written. Memory: the most that any renderer held of its own.`,
      figures: [
        ratio('write a backup, a megabyte', perByte(ours), perByte(beside), 2),
        { what: 'memory while a backup is written', value: most, unit: 'MB', limit: 300 },
        { what: 'longest task while a file is proven', value: preview.longest, unit: 'ms', limit: 100, ours: `${(preview.time / 1000).toFixed(1)} s in all` },
        { what: 'longest task while it is restored', value: restore.longest, unit: 'ms', limit: 100, ours: `${(restore.time / 1000).toFixed(1)} s in all` },
        { what: 'longest task while that is undone', value: undo.longest, unit: 'ms', limit: 100, ours: `${(undo.time / 1000).toFixed(1)} s in all` },
        { what: 'memory while it is restored', value: restoring.most, unit: 'MB', limit: 300 },
      ],
    }; // prettier-ignore
  } finally {
    await bench.close();
  }
}

function fastest(runs: backupSubject.Written[]): backupSubject.Written {
  return runs.reduce((one, other) => (other.time < one.time ? other : one));
}

/** The most megabytes of memory of its own that any renderer held while something ran. */
async function watchMemory<T>(bench: Bench, work: () => Promise<T>): Promise<{ value: T; most: number }> {
  const session = await bench.browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  let most = 0;
  const timer = setInterval(() => {
    for (const id of renderers) most = Math.max(most, ownMemory(id));
  }, often);
  try {
    const value = await work();
    return { value, most };
  } finally {
    clearInterval(timer);
    await session.detach();
  }
}

/** Megabytes that a process shares with no file and nobody else; 0 where the system does not tell. */
function ownMemory(id: number): number {
  try {
    const [, kilobytes = '0'] = /^RssAnon:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1000;
  } catch {
    return 0;
  }
}
