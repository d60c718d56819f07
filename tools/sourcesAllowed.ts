/** What the sources package may hold: what the extension is built from, and nothing of a reader, a machine or a test. */
const allowed: readonly RegExp[] = [
  /^(entrypoints|components|utils)\/.+\.(ts|tsx|css|html)$/u,
  /^public\/(icons\/[\w-]+\.png|_locales\/(it|en)\/messages\.json|.+\.(woff2|svg|txt))$/u,
  /^tools\/[\w.]+\.mjs$/u,
  /^(package\.json|package-lock\.json|wxt\.config\.ts|tsconfig\.json|README\.md|LICENSE)$/u,
];

const needed: readonly string[] = [
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'tools/setUp.mjs',
];

/** What is wrong with a sources package that holds these files: one too many, or one that a build needs and is not there. */
export function sourcesFaults(files: readonly string[]): string[] {
  const surplus = files.filter((file) => /\.test\.tsx?$/u.test(file) || !allowed.some((pattern) => pattern.test(file)));
  const missing = needed.filter((file) => !files.includes(file));
  const folders = ['entrypoints/', 'components/', 'utils/', 'public/'].filter((folder) => !files.some((file) => file.startsWith(folder)));
  return [...surplus.map((file) => `${file} does not belong`), ...[...missing, ...folders].map((file) => `${file} is missing`)];
}

/** The names of the files in a zip archive, from its directory at the end. Throws on what is no archive. */
export function filesInZip(archive: Buffer): string[] {
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0) throw new Error('not a zip archive');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const [name, extra, comment] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)];
    const file = archive.toString('utf8', at + 46, at + 46 + name);
    at += 46 + name + extra + comment;
    return file;
  });
}
