import path from 'node:path';
import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';

const publisherHosts = ['https://*.glistatigenerali.com/*'];

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: https://*.glistatigenerali.com",
  "connect-src 'self' https://*.glistatigenerali.com",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface Modules {
  getModuleInfo: (module: string) => { importedIds: readonly string[] } | null;
}

/** All modules that the given ones import, themselves among them; not what they ask for when they run. */
function importedFrom(modules: readonly string[], build: Modules): Set<string> {
  const found = new Set(modules);
  // A set goes on to what is added while it is gone through.
  for (const module of found) for (const other of build.getModuleInfo(module)?.importedIds ?? []) found.add(other);
  return found;
}

const popupPage = ['index.html', 'main.ts'].map((file) => path.join(import.meta.dirname, 'entrypoints/popup', file));
const popupView = path.join(import.meta.dirname, 'components/popup/openPopup.tsx');

/**
 * The popup's scripts in two files, since each file costs more time than its kilobytes: what must be there before its first frame, and all else that it
 * needs to show a piece (docs/decisions/0016). The other pages use them too, and the rest is parted by the bundler.
 */
function popupFile(module: string, build: Modules): string | null {
  if (popupPage.includes(module) || module.endsWith('.css')) return null;
  if (importedFrom(popupPage, build).has(module)) return 'ask';
  return importedFrom([popupView], build).has(module) ? 'pages' : null;
}

/**
 * Readability as a module of today. As it is published it needs a piece of the bundler's own, which would then be a file of its own, one more that the popup loads before
 * it shows a piece.
 */
const modernReadability = {
  name: 'modern-readability',
  transform: (code: string, id: string) =>
    id.endsWith('/@mozilla/readability/Readability.js') ? { code: `${code}\nexport { Readability };`, map: null } : null,
};

/** The manifest of one browser; tests/architecture holds the reviewed snapshot of what is built from it. */
function manifest(browser: 'chrome' | 'firefox'): UserManifest {
  return {
    name: '__MSG_extensionName__',
    short_name: 'Taccuino',
    description: '__MSG_extensionDescription__',
    default_locale: 'it',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'scripting', 'activeTab'],
    // Asked for in a click, by those who want copies of their library among their downloads (docs/privacy.md).
    optional_permissions: ['downloads'],
    host_permissions: publisherHosts,
    // A private visit must leave nothing on disk (docs/decisions/0009).
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: '__MSG_extensionShortName__' },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 96: 'icons/96.png', 128: 'icons/128.png' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      savePage: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSavePage__' },
      highlightSelection: { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandHighlightSelection__' },
      showHighlights: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandShowHighlights__' },
      showPanel: {
        // Chromium lets an extension suggest four, and refuses the whole of one that suggests more: there the reader gives it one.
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+P' } } : {}),
        description: '__MSG_commandShowPanel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'taccuino@taccuino.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), modernReadability],
    resolve: {
      alias: [
        // Dexie's own entry is written for browsers of ten years ago.
        { find: /^dexie$/u, replacement: 'dexie/dist/modern/dexie.mjs' },
        { find: /^@mozilla\/readability$/u, replacement: '@mozilla/readability/Readability.js' },
      ],
    },
    build: {
      // The minimum versions, so that nothing is rewritten for older browsers: light-dark() turned into variables is lost in ::highlight.
      target: ['chrome140', 'firefox150'],
      assetsInlineLimit: 0,
    },
  }),
  hooks: {
    // Only pages share files: each other script is built by itself, into one.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      config.build = mergeConfig(config.build ?? {}, {
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: popupFile }] } } },
      });
    },
  },
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome'),
  zip: {
    // Firefox's reviewers build from these. An allow-list, held by tools/zip.ts, so that nothing else slips in with them.
    includeSources: [
      'entrypoints/**',
      'components/**',
      'utils/**',
      'public/**',
      'tools/*.mjs',
      'package.json',
      'package-lock.json',
      'wxt.config.ts',
      'tsconfig.json',
      'README.md',
      'LICENSE',
    ],
    excludeSources: ['**/*.test.*', '**/cases/**', '**/fixtures/**'],
  },
});
