import path from 'node:path';

/** Where this run of the bench puts the extensions that it installs; gone after each measurement. */
export const benchFolder = path.resolve('.output/bench', String(process.pid));
