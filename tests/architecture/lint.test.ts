import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { plantTree } from './plantedTree';
import { root } from './tree';

/** A planted file and the rule it must break. */
const planted: [file: string, text: string, rule: string][] = [
  ['utils/text/floating.ts', 'export const later = () => { void 0; Promise.resolve(1); };\n', '@typescript-eslint/no-floating-promises'],
  ['utils/text/anything.ts', 'export const thing: any = 1;\n', '@typescript-eslint/no-explicit-any'],
  ['utils/text/silenced.ts', '// @ts-ignore\nexport const a = 1;\n', '@typescript-eslint/ban-ts-comment'],
  ['components/markup.tsx', "export const write = (element: HTMLElement) => { element.innerHTML = ''; };\n", 'no-restricted-syntax'],
  ['components/danger.tsx', "export const view = <p dangerouslySetInnerHTML={{ __html: '' }} />;\n", 'no-restricted-syntax'],
  ['utils/text/barrel.ts', "export * from './floating';\n", 'no-restricted-syntax'],
  ['utils/text/silent.ts', 'export function silent(): number {\n  return 1;\n}\n', 'jsdoc/require-jsdoc'],
  ['utils/text/chatty.ts', "console.log('x');\n", 'no-console'],
  ['utils/text/loose.ts', 'export const same = (a: unknown) => a == 1;\n', 'eqeqeq'],
  ['utils/text/long.ts', 'export const a = 1;\n'.repeat(1) + '// line\n'.repeat(260), 'max-lines'],
  ['utils/text/careless.ts', 'export const a = 1; // eslint-disable-line no-eval\n', 'unused-directive'],
];

/** What the compiler alone must refuse: a planted file and the code of its error. */
const plantedForTypes: [file: string, text: string, code: string][] = [
  ['utils/unchecked.ts', 'const list: string[] = [];\nexport const length = list[0].length;\n', 'TS2532'],
  ['utils/unused.ts', 'const unused = 1;\nexport {};\n', 'TS6133'],
  ['utils/implicit.ts', 'export const twice = (value) => value;\n', 'TS7006'],
  ['utils/optional.ts', 'interface A { b?: string }\nexport const a: A = { b: undefined };\n', 'TS2375'],
  ['utils/enumeration.ts', 'export enum Colour { Red }\n', 'TS1294'],
];

describe('lint', () => {
  it('turns red at each planted violation', async () => {
    const tree = plantTree('lint', {
      'tsconfig.json': JSON.stringify({ extends: '../../../tsconfig.json', include: ['**/*.ts', '**/*.tsx'], exclude: [] }),
      ...Object.fromEntries(planted.map(([file, text]) => [file, text])),
    });
    copyFileSync(path.join(root, 'eslint.config.js'), path.join(tree, 'eslint.config.js'));
    const results = await new ESLint({ cwd: tree }).lintFiles(['utils', 'components']);
    for (const [file, , rule] of planted) {
      const found = results.find((result) => result.filePath === path.join(tree, file))?.messages ?? [];
      const names = found.map(
        (message) => message.ruleId ?? (message.message.includes('Unused eslint-disable') ? 'unused-directive' : message.message),
      );
      expect(names, file).toContain(rule);
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
    let output = '';
    try {
      execFileSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', tree, '--pretty', 'false'], { encoding: 'utf8' });
    } catch (failure) {
      output = String((failure as { stdout: unknown }).stdout);
    }
    for (const [file, , code] of plantedForTypes) expect(output, file).toMatch(new RegExp(`${path.basename(file)}.*${code}`, 'u'));
  });
});
