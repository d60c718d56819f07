import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { plantTree } from './plantedTree';
import { root } from './tree';

/** A planted file and the rule it must break. */
const planted: [file: string, text: string, rule: string][] = [
  ['utils/text/floating.ts', 'export const later = () => { void 0; Promise.resolve(1); };\n', 'no-floating-promises'],
  ['utils/text/never.ts', 'export const same = (a: string) => (a === undefined ? 1 : 2);\n', 'no-unnecessary-condition'],
  [
    'utils/text/unsafe.ts',
    "export const length = (JSON.parse('1') as { a: never; b?: string }).a[0] ?? JSON.parse('2').c;\n",
    'no-unsafe-member-access',
  ],
  ['utils/text/anything.ts', 'export const thing: any = 1;\n', 'no-explicit-any'],
  ['utils/text/silenced.ts', '// @ts-ignore\nexport const a = 1;\n', 'ban-ts-comment'],
  ['utils/text/chatty.ts', "console.log('x');\n", 'no-console'],
  ['utils/text/loose.ts', 'export const same = (a: unknown) => a == 1;\n', 'eqeqeq'],
  ['utils/text/long.ts', 'export const a = 1;\n'.repeat(1) + '// line\n'.repeat(260), 'max-lines'],
  ['utils/text/careless.ts', 'export const a = 1; // oxlint-disable-line no-eval\n', 'Unused oxlint-disable directive'],
];

/** What the compiler alone must refuse: a planted file and the code of its error. */
const plantedForTypes: [file: string, text: string, code: string][] = [
  ['utils/unchecked.ts', 'const list: string[] = [];\nexport const length = list[0].length;\n', 'TS2532'],
  ['utils/unused.ts', 'const unused = 1;\nexport {};\n', 'TS6133'],
  ['utils/implicit.ts', 'export const twice = (value) => value;\n', 'TS7006'],
  ['utils/optional.ts', 'interface A { b?: string }\nexport const a: A = { b: undefined };\n', 'TS2375'],
  ['utils/enumeration.ts', 'export enum Colour { Red }\n', 'TS1294'],
];

interface Diagnostic {
  filename: string;
  /** The rule; what is no rule's has none. */
  code?: string;
  message: string;
}

/** What a tool prints that finds faults. */
function printed(tool: string, args: readonly string[], cwd: string): string {
  return spawnSync(path.join(root, 'node_modules/.bin', tool), args, { cwd, encoding: 'utf8' }).stdout;
}

describe('lint', () => {
  it('turns red at each planted violation', () => {
    const tree = plantTree('lint', {
      'tsconfig.json': JSON.stringify({ extends: '../../../tsconfig.json', include: ['**/*.ts', '**/*.tsx'], exclude: [] }),
      // The tree is left out of git, and the linter leaves out what git does, up to the next beginning of a repository.
      '.git/HEAD': '',
      ...Object.fromEntries(planted.map(([file, text]) => [file, text])),
    });
    copyFileSync(path.join(root, '.oxlintrc.json'), path.join(tree, '.oxlintrc.json'));
    const { diagnostics } = JSON.parse(printed('oxlint', ['--format', 'json', '.'], tree)) as { diagnostics: Diagnostic[] };
    for (const [file, , rule] of planted) {
      const found = diagnostics.filter(({ filename }) => filename === file).map(({ code, message }) => code ?? message);
      expect(found.join('\n'), file).toContain(rule);
    }
  });

  it('has a compiler that turns red at each planted violation', () => {
    const tree = plantTree('types', {
      'tsconfig.json': JSON.stringify({
        extends: '../../../tsconfig.json',
        compilerOptions: { noEmit: true },
        include: ['utils/*.ts'],
        exclude: [],
      }),
      ...Object.fromEntries(plantedForTypes.map(([file, text]) => [file, text])),
    });
    const output = printed('tsc', ['-p', tree, '--pretty', 'false'], root);
    for (const [file, , code] of plantedForTypes) expect(output, file).toMatch(new RegExp(`${path.basename(file)}.*${code}`, 'u'));
  });
});
