/** A built file: its path in the extension, its size in bytes, and its text where it has one. */
export interface Built {
  readonly path: string;
  readonly bytes: number;
  readonly text: string;
}

/**
 * Which budgets (kB of 1,000 bytes, minified) are broken. A name with a dot is that file; `fonts` and `whole` are sums; any other name is a page:
 * its scripts and everything that they import, at once or later.
 */
export function budgetFaults(files: readonly Built[], budgets: Readonly<Record<string, number>>): string[] {
  return Object.entries(budgets).flatMap(([name, limit]) => {
    const bytes = sizeOf(name, files);
    if (bytes === null) return [`${name}: not built`];
    const size = bytes / 1000;
    return size > limit ? [`${name}: ${size.toFixed(1)} kB of script, at most ${limit}`] : [];
  });
}

function sizeOf(name: string, files: readonly Built[]): number | null {
  const sum = (some: readonly Built[]) => some.reduce((total, file) => total + file.bytes, 0);
  if (name === 'whole') return sum(files);
  if (name === 'fonts') return sum(files.filter((file) => file.path.endsWith('.woff2')));
  if (name.includes('.')) return files.find((file) => file.path === name)?.bytes ?? null;
  const page = files.find((file) => file.path === `${name}.html`);
  return page === undefined ? null : sum(reachedFrom(page, files));
}

function reachedFrom(page: Built, files: readonly Built[]): Built[] {
  const scripts = files.filter((file) => file.path.endsWith('.js'));
  const reached = new Set<Built>();
  const follow = (from: Built): void => {
    for (const script of scripts) {
      const fileName = script.path.split('/').at(-1) ?? '';
      if (reached.has(script) || !from.text.includes(`/${fileName}`)) continue;
      reached.add(script);
      follow(script);
    }
  };
  follow(page);
  return [...reached];
}
