import { describe, expect, test } from 'vitest';
import { findBrowser, fingerprint, instruction, mustInstall, packagesFor, withoutOwnPrograms } from './setUpPlan.mjs';

describe('packages', () => {
  test('are installed where nothing is, or where the lockfile has changed since', () => {
    expect(mustInstall('{"a":1}', null)).toBe(true);
    expect(mustInstall('{"a":1}', fingerprint('{"a":1}'))).toBe(false);
    expect(mustInstall('{"a":2}', fingerprint('{"a":1}'))).toBe(true);
  });

  test('are installed by the npm of the machine, not by the Node they bring', () => {
    expect(withoutOwnPrograms('/project/node_modules/.bin:/usr/bin:/opt/.bin', ':')).toBe('/usr/bin:/opt/.bin');
  });
});

describe('a browser', () => {
  const machine = (files: string[], environment: Record<string, string> = {}) => ({
    environment: { PATH: '/usr/local/bin:/usr/bin', ...environment },
    platform: 'linux',
    isFile: (file: string) => files.includes(file),
  });

  test('is the one that the environment names, and no other where that one is wrong', () => {
    const files = ['/opt/own', '/usr/bin/chromium'];
    expect(findBrowser('chromium', machine(files, { CHROMIUM_PATH: '/opt/own' }))).toBe('/opt/own');
    expect(findBrowser('chromium', machine(files, { CHROMIUM_PATH: '/opt/wrong' }))).toBeNull();
  });

  test('is found on the search path, the best kind first', () => {
    expect(findBrowser('chromium', machine(['/usr/local/bin/google-chrome', '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
    expect(findBrowser('chromium', machine(['/usr/bin/microsoft-edge']))).toBe('/usr/bin/microsoft-edge');
    expect(findBrowser('firefox', machine(['/usr/bin/firefox']))).toBe('/usr/bin/firefox');
    expect(findBrowser('firefox', machine([]))).toBeNull();
  });
});

describe('missing browsers', () => {
  const debian = 'PRETTY_NAME="Debian GNU/Linux 13"\nID=debian\n';

  test('come from the packages of Debian and Ubuntu, as root alone', () => {
    expect(packagesFor(['chromium', 'firefox'], { release: debian, isRoot: true })).toEqual(['chromium', 'firefox-esr']);
    expect(packagesFor(['firefox'], { release: 'ID=mint\nID_LIKE="ubuntu debian"\n', isRoot: true })).toEqual(['firefox-esr']);
    expect(packagesFor(['chromium'], { release: debian, isRoot: false })).toBeNull();
    expect(packagesFor(['chromium'], { release: 'ID=fedora\n', isRoot: true })).toBeNull();
    expect(packagesFor([], { release: debian, isRoot: true })).toBeNull();
  });

  test('are asked for in one line', () => {
    expect(instruction(['firefox'])).toBe('Install Firefox, or name the program in FIREFOX_PATH, and run this again.');
    expect(instruction(['chromium', 'firefox'])).not.toContain('\n');
  });
});
