import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of the project by its path from the root, with `/` between folders. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const root = path.resolve(import.meta.dirname, '../..');

/** The paths that git tracks or would track, in order. Fails where it finds next to nothing: a check that read no files is worse than none. */
export function projectPaths(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  const paths = [...new Set(listed.split('\n'))].filter((file) => file !== '' && existsSync(path.join(root, file))).sort();
  if (paths.length < 50) throw new Error(`only ${paths.length} files found: the tree was not read`);
  return paths;
}

/** The files under the named folders whose names end in one of the endings. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return projectPaths()
    .filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)) && endings.some((ending) => file.endsWith(ending)))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
}
