export type BrowserName = 'chromium' | 'firefox';
export const oldestNode: number;
export function fingerprint(lockfile: string): string;
export function mustInstall(lockfile: string, found: string | null): boolean;
export function findBrowser(
  name: BrowserName,
  machine: { environment: Record<string, string | undefined>; platform: string; isFile: (file: string) => boolean },
): string | null;
export function packagesFor(missing: readonly BrowserName[], machine: { release: string; isRoot: boolean }): string[] | null;
export function instruction(missing: readonly BrowserName[]): string;
export function withoutOwnPrograms(searchPath: string, separator: string): string;
