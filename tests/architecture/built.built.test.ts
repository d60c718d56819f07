import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scriptsBefore } from '@/bench/scriptsBefore';
import { budgetFaults, type Built } from './budgetFaults';
import budgets from './budgets.json';
import { root } from './tree';

const folderOf = { chrome: path.join(root, '.output/chrome-mv3'), firefox: path.join(root, '.output/firefox-mv3') };

/** Every file of a built extension with its size in bytes and, for text, what it says. */
function builtFiles(folder: string): Built[] {
  if (!existsSync(folder)) throw new Error(`${path.basename(folder)} is not built: npm run build`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => ({
      path: file.split(path.sep).join('/'),
      bytes: statSync(path.join(folder, file)).size,
      text: /\.(js|html|json|css)$/u.test(file) ? readFileSync(path.join(folder, file), 'utf8') : '',
    }));
}

interface BuiltManifest {
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { strict_min_version: string } };
}
const manifestOf = (browser: 'chrome' | 'firefox') =>
  JSON.parse(readFileSync(path.join(folderOf[browser], 'manifest.json'), 'utf8')) as BuiltManifest;

/** The youngest versions in the table of docs/decisions/0012: the last two cells of each row. */
function youngestVersions(): { chrome: number; firefox: number } {
  const page = readFileSync(path.join(root, 'docs/decisions/0012-minimum-versions.md'), 'utf8');
  const rows = [...page.matchAll(/^\|[^|]+\| (\d+) \| (\d+) \|$/gmu)].map((row) => [Number(row[1]), Number(row[2])] as const);
  if (rows.length < 5) throw new Error('the table of minimum versions was not read');
  return { chrome: Math.max(...rows.map((row) => row[0])), firefox: Math.max(...rows.map((row) => row[1])) };
}

describe.each(['chrome', 'firefox'] as const)('the extension built for %s', (browser) => {
  it('has the manifest that was reviewed', async () => {
    await expect(`${JSON.stringify(manifestOf(browser), null, 2)}\n`).toMatchFileSnapshot(`./manifest.${browser}.json`);
  });

  it('keeps every budget', () => {
    expect(budgetFaults(builtFiles(folderOf[browser]), budgets)).toEqual([]);
  });

  it('shows a piece in its popup after three files and at most 125 kB of script, and without the library', () => {
    const scripts = scriptsBefore(folderOf[browser], 'popup.html').map((file) => readFileSync(path.join(folderOf[browser], file)));
    expect(scripts).toHaveLength(3);
    expect(scripts.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(125_000);
    expect(scripts.some((script) => script.includes('IDBKeyRange'))).toBe(false);
  });

  it('has its styles as they were written, not rewritten for older browsers', () => {
    const styles = builtFiles(folderOf[browser]).filter(({ path: file }) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(3);
    expect(styles.filter(({ text }) => text.includes('lightningcss')).map(({ path: file }) => file)).toEqual([]);
  });

  it('carries no code from elsewhere and no eval', () => {
    for (const { path: file, text } of builtFiles(folderOf[browser])) {
      expect(text.match(/\bnew Function\(|\beval\(|<script[^>]+src="https?:|import\("https?:/u)?.[0], file).toBeUndefined();
    }
  });
});

describe('minimum versions', () => {
  it('are those of the youngest feature used', () => {
    expect(manifestOf('chrome').minimum_chrome_version).toBe(String(youngestVersions().chrome));
    expect(manifestOf('firefox').browser_specific_settings?.gecko.strict_min_version).toBe(`${youngestVersions().firefox}.0`);
  });
});

describe('budgets', () => {
  const page = (name: string, bytes: number): Built[] => [
    { path: `${name}.html`, bytes: 10, text: `<script type="module" src="/chunks/${name}-x.js"></script>` },
    { path: `chunks/${name}-x.js`, bytes: 100, text: 'import"./deep.js";' },
    { path: 'chunks/deep.js', bytes, text: '' },
  ];

  it('turn red at a file, a page with what it imports, or a whole that is too large', () => {
    expect(budgetFaults([{ path: 'background.js', bytes: 2_000, text: '' }], { 'background.js': 1 })).toHaveLength(1);
    expect(budgetFaults(page('popup', 2_000), { popup: 2 })).toEqual(['popup: 2.1 kB, at most 2']);
    expect(budgetFaults(page('popup', 1_000), { popup: 2 })).toEqual([]);
    expect(budgetFaults(page('popup', 5_000), { whole: 5 })).toHaveLength(1);
  });

  it('tell what a page loads at once from what it asks for later', () => {
    const [html, , deep] = page('popup', 5_000);
    const lazy: Built[] = [html!, { path: 'chunks/popup-x.js', bytes: 100, text: 'import(`./deep.js`)' }, deep!];
    expect(budgetFaults(lazy, { popup: 1 })).toEqual([]);
    expect(budgetFaults(lazy, { 'popup, in all': 1 })).toEqual(['popup, in all: 5.1 kB, at most 1']);
  });

  it('turn red at a budget for something that is not there', () => {
    expect(budgetFaults([], { 'gone.js': 1 })).toEqual(['gone.js: not built']);
  });
});
