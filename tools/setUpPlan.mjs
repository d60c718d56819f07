import { createHash } from 'node:crypto';
import path from 'node:path';

/** The oldest Node that the tools run on; npm itself may be driven by an older one. */
export const oldestNode = 22;

/** Where browsers stand on each system, the best first. */
const places = {
  linux: {
    chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
    firefox: ['firefox-esr', 'firefox'],
  },
  darwin: {
    chromium: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
      String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
      String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
    ],
    firefox: [String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`],
  },
};

/** What identifies an installation: a hash of the lockfile's text. */
export function fingerprint(lockfile) {
  return createHash('sha256').update(lockfile).digest('hex');
}

/** Whether packages must be installed: `found` is the fingerprint kept by the last installation, null where there is none. */
export function mustInstall(lockfile, found) {
  return found !== fingerprint(lockfile);
}

/** The file of a browser, or null: what the environment names goes before everything, and is not second-guessed when it is wrong. */
export function findBrowser(name, { environment, platform, isFile }) {
  const named = environment[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  if (named) return isFile(named) ? named : null;
  const candidates = places[platform]?.[name] ?? [];
  const folders = (environment.PATH ?? '').split(platform === 'win32' ? ';' : ':').filter((folder) => path.isAbsolute(folder));
  return (
    candidates
      .flatMap((candidate) => (/[/\\]/u.test(candidate) ? [candidate] : folders.map((folder) => path.join(folder, candidate))))
      .find((file) => isFile(file)) ?? null
  );
}

/** The distribution's packages that bring the missing browsers, or null where we may not install or know none. */
export function packagesFor(missing, { release, isRoot }) {
  const family = /^ID(_LIKE)?="?[^"\n]*\b(debian|ubuntu)\b/mu.test(release);
  if (!family || !isRoot || missing.length === 0) return null;
  return missing.map((name) => (name === 'chromium' ? 'chromium' : 'firefox-esr'));
}

/** One line that says what to do about browsers that are not there. */
export function instruction(missing) {
  const variable = missing.map((name) => (name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH')).join(' and ');
  const names = missing.map((name) => (name === 'chromium' ? 'Chromium (or Chrome, or Edge)' : 'Firefox')).join(' and ');
  return `Install ${names}, or name the program in ${variable}, and run this again.`;
}

/** The search path without this project's own programs: npm must not run on a Node that it is about to replace. */
export function withoutOwnPrograms(searchPath, separator) {
  return searchPath
    .split(separator)
    .filter((folder) => !/[/\\]node_modules[/\\]\.bin$/u.test(folder))
    .join(separator);
}
