import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { benchFolder } from './benchFolder';

interface Manifest {
  content_scripts?: { matches: string[]; run_at?: string; js?: string[] }[];
  [key: string]: unknown;
}

/** What stays of a manifest in an extension that does nothing: the same doors, opened at the same moments, with nothing behind them. */
const kept = ['manifest_version', 'version', 'permissions', 'host_permissions', 'incognito', 'content_security_policy'];

/**
 * Writes, into the bench's folder, an extension in the shape of the built one that does nothing: the same permissions and
 * content script, each script one line, and a popup with a word in it.
 */
export function makeEmptyExtension(built: string): string {
  const manifest = JSON.parse(readFileSync(path.join(built, 'manifest.json'), 'utf8')) as Manifest;
  const contentScripts = (manifest.content_scripts ?? []).map(({ matches, run_at, js = [] }) => ({ matches, run_at, js }));
  const scripts = contentScripts.flatMap(({ js }) => js);
  if (scripts.length === 0) throw new Error('the built extension has no content script to stand beside');
  const folder = path.join(benchFolder, 'empty');
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const script of [...scripts, 'background.js', 'popup.js']) write(script, 'void 0;\n');
  write(
    'popup.html',
    '<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Vuoto</title></head><body><p>Vuoto</p><script type="module" src="popup.js"></script></body></html>\n',
  );
  write(
    'manifest.json',
    JSON.stringify({
      ...Object.fromEntries(kept.map((key) => [key, manifest[key]])),
      content_scripts: contentScripts,
      name: 'Vuoto',
      background: { service_worker: 'background.js' },
      action: { default_popup: 'popup.html' },
    }),
  );
  return folder;
}
