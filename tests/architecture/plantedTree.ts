import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './tree';

/**
 * Writes a small tree of planted violations, fresh, under `.cache/planted/<name>` and gives its path. It lies inside the project so that packages
 * resolve from it as they do from the code, and outside git so that no other check meets it.
 */
export function plantTree(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(root, '.cache', 'planted', name);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}
