import type { SourceFile } from './tree';

const rootEntries = new Set([
  'entrypoints', 'components', 'utils', 'public', 'tests', 'docs', 'bench', 'tools',
  'wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'vitest.config.ts',
  'README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md',
]); // prettier-ignore

const drawer = /(^|\/)(helpers?|common|shared|misc|core|types|constants|utilities)(\.[a-z.]+$|\/)/u;
/** Giving way to the next task (no delay) is not sleeping. */
const sleep =
  /setTimeout\(\s*(r|res|resolve|done)\s*,(?!\s*0\b)|waitForTimeout|new Promise\(\s*\(?(\w+)\)?\s*=>\s*setTimeout\(\s*\2\s*,(?!\s*0\b)/u;
/** The one pause of the product: Firefox tells nobody when it has taken the background down (see the file). */
const pause = 'utils/messaging/pauseBefore.ts';
const unfinished = /\b(TODO|FIXME|HACK|XXX)\b/u;
const leftOut = /\b(it|test|describe)\.(skip|only|todo)\b/u;
const autoImport = /from '(#imports|wxt)'/u;
/** Ways of turning text into live markup. The page is never trusted, and blocks need none of them (docs/decisions/0001). */
const markupSink = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b/u;
/** What is exported and runs. */
const exportsDoing = /^export (?:default )?(?:async )?(?:function|(?:abstract )?class|const \w+(?:: [^=]+)? = (?:async )?[(<])/u;

/** Every way in which a file breaks a rule of the tree, as `path: rule`; an empty list for a clean tree. */
export function treeFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => faultsOf(file).map((fault) => `${file.path}: ${fault}`));
}

function faultsOf({ path, text }: SourceFile): string[] {
  const faults: string[] = [];
  const top = path.split('/')[0] ?? '';
  const isTest = /\.(test|journey)\.tsx?$/u.test(path);
  const isCode = /\.tsx?$/u.test(path);
  const lines = text.split('\n').length - 1;
  const isProduct = isCode && /^(entrypoints|components|utils)\//u.test(path) && !isTest;
  if (!top.startsWith('.') && !rootEntries.has(top)) faults.push('stands at the top level, where it does not belong');
  if (drawer.test(path)) faults.push('is a drawer: name it for what it knows');
  if (path.startsWith('entrypoints/') && isTest) faults.push('is a test among the entrypoints, and would be built as one');
  if (path.startsWith('entrypoints/') && isCode && lines > 80) faults.push(`has ${lines} lines, an entrypoint at most 80`);
  if (isProduct && lines > 250) faults.push(`has ${lines} lines, at most 250`);
  if (path.endsWith('.css') && lines > 250) faults.push(`has ${lines} lines, at most 250`);
  if (isCode && !path.startsWith('tests/architecture/')) {
    if (unfinished.test(text)) faults.push('says that it is not finished');
    if (leftOut.test(text)) faults.push('leaves a test out');
    if (sleep.test(text) && path !== pause) faults.push('sleeps instead of waiting for a state');
  }
  if (isProduct && autoImport.test(text)) faults.push('imports by magic: name the real path');
  if (isCode && (/^export (?:type )?\*/mu.test(text) || (isProduct && isBarrel(text)))) faults.push('is a barrel');
  if (isCode && /^(entrypoints|components|utils)\//u.test(path) && markupSink.test(text)) faults.push('turns text into live markup');
  if (isProduct && text.split('\n').some(isUndocumented)) faults.push('exports what has no docstring');
  return faults;
}

/** Whether a line exports something that runs, and what stands over it ends neither a docstring nor another signature of the same function. */
function isUndocumented(line: string, index: number, lines: readonly string[]): boolean {
  if (!exportsDoing.test(line)) return false;
  const above = lines[index - 1] ?? '';
  if (/^(?:export .*)?\): .*;$/u.test(above) || /^export function .*;$/u.test(above)) return false;
  const begin = above.includes('/*') ? index - 1 : lines.slice(0, index).findLastIndex((one) => /^\/\*/u.test(one));
  return !above.endsWith('*/') || !(lines[begin] ?? '').includes('/**');
}

/** A file whose every statement passes on what another file exports. */
function isBarrel(text: string): boolean {
  const statements = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/u.test(line));
  return statements.length > 0 && statements.every((line) => /^export .* from '/u.test(line));
}

/** Rooms of `utils` and files in them that have no test beside them, although they export something that runs. */
export function untestedFiles(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map((file) => file.path));
  return files
    .filter(
      ({ path, text }) =>
        path.startsWith('utils/') && /\.tsx?$/u.test(path) && !/\.test\.tsx?$/u.test(path) && /^export (async )?function/mu.test(text),
    )
    .map((file) => file.path)
    .filter((path) =>
      ['.test.ts', '.test.tsx', '.browser.test.ts', '.browser.test.tsx'].every((ending) => !paths.has(path.replace(/\.tsx?$/u, ending))),
    );
}

/** Numbers that several pages of decisions bear: two that were written beside each other take the same. */
export function repeatedDecisions(paths: readonly string[]): string[] {
  const numbers = paths.flatMap((path) => /^docs\/decisions\/(\d{4})-/u.exec(path)?.[1] ?? []);
  return numbers.filter((number, index) => numbers.indexOf(number) !== index);
}
