import { describe, expect, it } from 'vitest';
import { projectPaths, root, sourceFiles } from './tree';
import { repeatedDecisions, treeFaults, untestedFiles } from './treeFaults';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const code = () => sourceFiles(['entrypoints', 'components', 'utils', 'tests', 'tools', 'bench'], ['.ts', '.tsx', '.css']);

/** A planted file and the words of the fault it must raise. */
const planted: [file: string, text: string, fault: string][] = [
  ['stray.ts', '', 'top level'],
  ['src/stray.ts', '', 'top level'],
  ['utils/helpers/a.ts', '', 'drawer'],
  ['utils/article/types.ts', '', 'drawer'],
  ['components/common/a.tsx', '', 'drawer'],
  ['entrypoints/popup/main.test.ts', '', 'would be built as one'],
  ['entrypoints/background.ts', 'a;\n'.repeat(81), 'at most 80'],
  ['utils/text/long.ts', 'a;\n'.repeat(251), 'at most 250'],
  ['components/theme/long.css', 'a\n'.repeat(251), 'at most 250'],
  ['utils/text/later.ts', '// TODO later', 'not finished'],
  ['utils/text/a.test.ts', "it.skip('x', () => {});", 'leaves a test out'],
  ['tests/journeys/a.journey.ts', 'await new Promise((resolve) => setTimeout(resolve, 500));', 'sleeps'],
  ['tests/journeys/b.journey.ts', 'await new Promise((go) => setTimeout(go, 500));', 'sleeps'],
  ['utils/page/a.ts', "import { browser } from '#imports';", 'imports by magic'],
  ['utils/text/index.ts', "export { splitSentences } from './splitSentences';\n", 'barrel'],
  ['tests/site/all.ts', "export * from './pieces';\n", 'barrel'],
  ['components/markup.tsx', "element.innerHTML = '';\n", 'live markup'],
  ['components/danger.tsx', "const view = <p dangerouslySetInnerHTML={{ __html: '' }} />;\n", 'live markup'],
  ['utils/text/silent.ts', "import { a } from './a';\nexport function silent(): number {\n", 'no docstring'],
  ['utils/text/mute.ts', 'const a = 1;\n\nexport const mute = (): number => a;\n', 'no docstring'],
  ['utils/text/typed.ts', 'const a = 1;\nexport const typed: Reader = async <T>(b: T) => b;\n', 'no docstring'],
  ['utils/text/plain.ts', '/* Says what it does. */\nexport function plain() {}\n', 'no docstring'],
  ['utils/text/abstract.ts', 'export abstract class Reader {}\n', 'no docstring'],
  ['utils/text/named.ts', "export const a = 1;\nexport * as words from './words';\n", 'barrel'],
  ['utils/text/kinds.ts', "export const a = 1;\nexport type * from './words';\n", 'barrel'],
  ['components/view.test.tsx', "root.innerHTML = '<p>';\n", 'live markup'],
];

describe('the tree', () => {
  it('holds every rule', () => {
    expect(treeFaults([...projectPaths().map((file) => ({ path: file, text: '' })), ...code()])).toEqual([]);
  });

  it.each(planted)('turns red at %s', (file, text, fault) => {
    expect(treeFaults([{ path: file, text }]).join()).toContain(fault);
  });

  it('has a test beside every room’s file that does something', () => {
    expect(untestedFiles(code())).toEqual([]);
  });

  it('turns red at a file without its test', () => {
    expect(untestedFiles([{ path: 'utils/text/alone.ts', text: 'export function alone() {}' }])).toEqual(['utils/text/alone.ts']);
  });

  it('numbers each decision for itself', () => {
    expect(repeatedDecisions(projectPaths())).toEqual([]);
  });

  it('turns red at two decisions of one number', () => {
    expect(repeatedDecisions(['docs/decisions/0007-one.md', 'docs/decisions/0008-other.md', 'docs/decisions/0007-same.md'])).toEqual([
      '0007',
    ]);
  });

  it('pins every version exactly and keeps the lockfile without addresses of one place', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+$/u.test(version),
    );
    expect(loose).toEqual([]);
  });
});
