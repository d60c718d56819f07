import { createRequire } from 'node:module';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { plantTree } from './plantedTree';
import { root } from './tree';

const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;
const rules = (configuration.forbidden ?? []).map((rule) => rule.name ?? '');

async function cruised(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const result = await cruise(
    folders,
    { ...configuration.options, ruleSet: { forbidden: configuration.forbidden ?? [] }, validate: true, baseDir },
    {},
    { tsConfig: extractTSConfig(path.join(root, '.wxt/tsconfig.json')) },
  );
  return result.output as ICruiseResult;
}

const folders = ['utils', 'components', 'entrypoints'];

/** One planted violation for every rule; the file named first is the one that breaks it. */
const planted: Record<string, Record<string, string>> = {
  ...Object.fromEntries(
    ['text', 'publisher', 'article', 'claims', 'highlights', 'related', 'review', 'export', 'search', 'library'].map((room) => [
      `${room}-looks-left`,
      { [`utils/${room}/looksRight.ts`]: "import '../capture/target';\n" },
    ]),
  ),
  'capture-looks-left': { 'utils/capture/looksRight.ts': "import '../../components/target';\n" },
  ...Object.fromEntries(
    ['text', 'publisher', 'article', 'claims', 'highlights', 'related', 'review', 'export', 'search'].map((room) => [
      `${room}-is-pure`,
      { [`utils/${room}/impure.ts`]: "import 'wxt/browser';\n" },
    ]),
  ),
  'library-alone-knows-dexie': { 'components/dexie.ts': "import 'dexie';\n" },
  'article-alone-knows-readability': { 'utils/claims/readability.ts': "import '@mozilla/readability';\n" },
  'page-never-reaches-library': {
    'utils/page/reaches.ts': "import './between';\n",
    'utils/page/between.ts': "import '../library/target';\n",
  },
  'beside-the-row-stays-there': { 'utils/settings/reaches.ts': "import '../library/target';\n" },
  'components-alone-know-preact': { 'utils/page/preact.ts': "import 'preact';\n" },
  'components-stay-out-of-entrypoints': { 'components/reaches.ts': "import '../entrypoints/target';\n" },
  'content-never-reaches-dexie-or-readability': {
    'entrypoints/article.content/index.ts': "import '../../utils/messaging/between';\n",
    'utils/messaging/between.ts': "import 'dexie';\n",
  },
  'no-cycles': { 'utils/text/one.ts': "import './other';\n", 'utils/text/other.ts': "import './one';\n" },
  'every-import-resolves': { 'utils/text/unresolved.ts': "import './nowhere';\n" },
  'product-takes-no-development-package': { 'components/development.ts': "import 'vitest';\n" },
};

const targets = {
  'package.json': JSON.stringify({
    type: 'module',
    devDependencies: { vitest: '*' },
    dependencies: { dexie: '*', preact: '*', wxt: '*', '@mozilla/readability': '*' },
  }),
  'utils/capture/target.ts': 'export const target = 1;\n',
  'utils/library/target.ts': 'export const target = 1;\n',
  'components/target.ts': 'export const target = 1;\n',
  'entrypoints/target.ts': 'export const target = 1;\n',
};

describe('imports', () => {
  it('hold every rule, over the whole tree', async () => {
    const result = await cruised(
      root,
      folders.filter((folder) => existsSync(path.join(root, folder))),
    );
    const aliased = result.modules.flatMap((module) => module.dependencies).filter((dependency) => dependency.module.startsWith('@/'));
    expect(result.summary.totalCruised).toBeGreaterThan(100);
    expect(aliased.length).toBeGreaterThan(50);
    expect(aliased.every((dependency) => !dependency.couldNotResolve)).toBe(true);
    expect(result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  it('have a planted violation for every rule', () => {
    expect(Object.keys(planted).sort()).toEqual([...rules].sort());
  });

  it('turn red at each planted violation', async () => {
    const tree = plantTree('imports', Object.assign({}, targets, ...Object.values(planted)) as Record<string, string>);
    const result = await cruised(tree, folders);
    for (const [rule, files] of Object.entries(planted)) {
      const offenders = result.summary.violations.filter((violation) => violation.rule.name === rule).map((violation) => violation.from);
      expect(offenders, rule).toContain(Object.keys(files)[0]);
    }
  });
});
