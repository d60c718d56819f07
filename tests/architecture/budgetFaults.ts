/** A built file: its path in the extension, its size in bytes, and its text where it has one. */
export interface Built {
  readonly path: string;
  readonly bytes: number;
  readonly text: string;
}

/**
 * Which budgets (kB of 1,000 bytes, minified) are broken. A name with a dot is that file; `fonts` and `whole` are sums; any other name is a page:
 * the scripts that it loads at once, or with `, in all` also those that it asks for later.
 */
export function budgetFaults(files: readonly Built[], budgets: Readonly<Record<string, number>>): string[] {
  return Object.entries(budgets).flatMap(([name, limit]) => {
    const bytes = sizeOf(name, files);
    if (bytes === null) return [`${name}: not built`];
    const size = bytes / 1000;
    return size > limit ? [`${name}: ${size.toFixed(1)} kB, at most ${limit}`] : [];
  });
}

function sizeOf(name: string, files: readonly Built[]): number | null {
  const sum = (some: readonly Built[]) => some.reduce((total, file) => total + file.bytes, 0);
  if (name === 'whole') return sum(files);
  if (name === 'fonts') return sum(files.filter((file) => file.path.endsWith('.woff2')));
  if (name.includes('.')) return files.find((file) => file.path === name)?.bytes ?? null;
  const page = files.find((file) => file.path === `${name.replace(', in all', '')}.html`);
  return page === undefined ? null : sum(reachedFrom(page, files, name.endsWith(', in all')));
}

function reachedFrom(page: Built, files: readonly Built[], later: boolean): Built[] {
  // What a page names outside its chunks is put into other pages, not loaded here.
  const chunks = files.filter((file) => /^chunks\/.*\.js$/u.test(file.path));
  const reached = new Set<Built>();
  const follow = (from: Built): void => {
    for (const chunk of chunks) {
      const fileName = chunk.path.replace('chunks/', '');
      const atOnce = from === page || from.text.includes(`from"./${fileName}"`) || from.text.includes(`import"./${fileName}"`);
      if (reached.has(chunk) || !from.text.includes(`/${fileName}`) || !(atOnce || later)) continue;
      reached.add(chunk);
      follow(chunk);
    }
  };
  follow(page);
  return [...reached];
}
