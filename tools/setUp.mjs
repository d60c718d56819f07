// All the set-up that `npm start` and `npm test` need. It runs before anything is installed, so it uses Node's own modules alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, fingerprint, instruction, mustInstall, packagesFor, withoutOwnPrograms } from './setUpPlan.mjs';

const root = path.join(import.meta.dirname, '..');
const cache = path.join(root, 'node_modules', '.cache', 'taccuino');
const installed = path.join(cache, 'installed');
const windows = process.platform === 'win32';

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Runs a command in the project, what it prints shown only where it fails. */
function run(command, args, environment = {}) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...environment }, shell: windows });
  if (done.status === 0) return true;
  console.error(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`);
  return false;
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
const isFile = (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

function installPackages() {
  const lockfile = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  if (mustInstall(lockfile, read(installed))) {
    console.log('Installing the packages of the lockfile…');
    const searchPath = withoutOwnPrograms(process.env.PATH ?? '', path.delimiter);
    if (!run('npm', ['ci', '--no-audit', '--no-fund'], { PATH: searchPath })) fail('npm ci failed.');
    mkdirSync(cache, { recursive: true });
    writeFileSync(installed, fingerprint(lockfile));
  }
  if (!existsSync(path.join(root, '.wxt', 'tsconfig.json'))) {
    const programs = path.join(root, 'node_modules', '.bin');
    const searchPath = `${programs}${path.delimiter}${process.env.PATH ?? ''}`;
    if (!run(path.join(programs, 'wxt'), ['prepare'], { PATH: searchPath })) fail('wxt prepare failed.');
  }
}

function findBrowsers() {
  const look = () => {
    const machine = { environment: process.env, platform: process.platform, isFile };
    return { chromium: findBrowser('chromium', machine), firefox: findBrowser('firefox', machine) };
  };
  let found = look();
  const missing = () => Object.keys(found).filter((name) => found[name] === null);
  const packages = packagesFor(missing(), { release: read('/etc/os-release') ?? '', isRoot: process.getuid?.() === 0 });
  if (packages !== null) {
    console.log(`Installing ${packages.join(' and ')} from the distribution's packages…`);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update'], quiet);
    for (const name of packages) run('apt-get', ['install', '-y', '--no-install-recommends', name], quiet);
    found = look();
  }
  // The demo runs in one browser; the tests say for themselves that they want both.
  if (missing().length === 2) fail(instruction(missing()));
  if (missing().length === 1) console.error(instruction(missing()));
  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, 'browsers.json'), `${JSON.stringify(found)}\n`);
}

installPackages();
findBrowsers();
