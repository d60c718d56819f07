import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './openedBrowser';

export type Language = 'it' | 'en';

/** The folder that a build for a browser ends in. */
export function buildFolder(browser: BrowserName): string {
  return path.resolve('.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/**
 * A copy of the built extension that speaks one language alone: test browsers answer en-US whatever they are told, and a copy without
 * the English messages falls back to Italian. Throws where nothing is built.
 */
export function builtExtension(browser: BrowserName, language: Language = 'it', place = '.output/journeys'): string {
  const build = buildFolder(browser);
  if (!existsSync(path.join(build, 'manifest.json'))) throw new Error(`Nothing is built for ${browser}: npm run build`);
  const copy = path.resolve(place, `${browser}-${language}-${process.pid}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  rmSync(path.join(copy, '_locales', language === 'it' ? 'en' : 'it'), { recursive: true, force: true });
  const manifestFile = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, unknown>;
  writeFileSync(manifestFile, JSON.stringify({ ...manifest, default_locale: language }));
  return copy;
}
