import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { scriptsBefore } from './scriptsBefore';

const built = mkdtempSync(path.join(os.tmpdir(), 'taccuino-scripts-'));
afterAll(() => rmSync(built, { recursive: true }));

it('counts what a page names, what that asks for and what they import, and nothing that is asked for later', () => {
  const files = {
    'page.html': '<script type="module" src="/entry.js"></script>',
    'entry.js': 'import{a}from"./shared.js";requestAnimationFrame(()=>import(`./view.js`))',
    'shared.js': 'export{a}',
    'view.js': 'import"./shared.js";import{b as c}from"./parts.js";import("./library.js")',
    'parts.js': 'import{d}from"./deep.js"',
    'deep.js': 'import("./later.js")',
    'library.js': '',
    'later.js': '',
    'other.js': '',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(built, file), text);
  expect(scriptsBefore(built, 'page.html')).toEqual(['entry.js', 'shared.js', 'view.js', 'parts.js', 'deep.js']);
});
