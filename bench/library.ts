import { pieces } from '@/tests/site/pieces';
import { builtExtension } from '@/tests/support/builtExtension';
import { articleOf } from './articleOf';
import { benchFolder } from './benchFolder';
import { bundleForPage } from './bundleForPage';
import type * as librarySubject from './librarySubject';
import { ratio, type Measurement } from './measurement';
import { openBench, pageWith } from './openBench';
import { median, percentile } from './percentile';

declare const subject: typeof librarySubject;

const counts = { kept: 2_000, saved: 40, rounds: 5 };
const queries = ['acqua', 'biblioteca', 'perché', 'monopattino', 'quartiere'];
/** A search that reads more than the one text of each piece would be over this at once. */
const limit = 1.5;

/** Saving pieces and searching them, in the extension's own IndexedDB, beside one plain Dexie table that is read through. */
export async function measureLibrary(): Promise<Measurement> {
  const bundle = await bundleForPage('bench/librarySubject.ts');
  const bench = await openBench();
  try {
    const extension = await bench.install(builtExtension('chromium', 'it', benchFolder));
    // A document of the extension without a script: its pages follow every change of the library.
    const page = await pageWith(bench, `chrome-extension://${extension.id}/manifest.json`, bundle);
    const models = pieces.map(articleOf);
    const { save, add, search, scan } = await page.evaluate((...given) => subject.timeLibrary(...given), models, counts, queries);
    return {
      name: 'library',
      how: `${counts.kept} pieces of the demo site’s text without pictures, ${counts.saved} more saved one by one, then ${queries.length} words searched ${counts.rounds} times each, in real IndexedDB in Chromium. Beside: a Dexie table that keeps a piece in one row, added with equal durability, and read through.`,
      figures: [
        ratio('save a piece, p50', median(save), median(add), null),
        ratio('save a piece, p95', percentile(save, 0.95), percentile(add, 0.95), null),
        ratio('search, p50', median(search), median(scan), limit),
        ratio('search, p95', percentile(search, 0.95), percentile(scan, 0.95), limit),
      ],
    };
  } finally {
    await bench.close();
  }
}
