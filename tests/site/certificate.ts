import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
  /** When it ends, in milliseconds since 1970. */
  until: number;
}

const day = 86_400_000;
const kept = join('node_modules', '.cache', 'taccuino', 'certificate.json');

/** A key and certificate for the publisher's names on this machine only: made once, kept for a month outside the repository. */
export async function siteCertificate(file: string = kept): Promise<Certificate> {
  const old = await read(file);
  if (old !== null && old.until > Date.now() + day) return old;
  const notAfterDate = new Date(Date.now() + 30 * day);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'www.glistatigenerali.com' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notAfterDate,
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'www.glistatigenerali.com' },
          { type: 2, value: 'glistatigenerali.com' },
        ],
      },
    ],
  });
  const made = { key, cert, until: notAfterDate.getTime() };
  await mkdir(join(file, '..'), { recursive: true });
  // Written aside and renamed, because several test files may start a site at once.
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, JSON.stringify(made), { mode: 0o600 });
  await rename(aside, file);
  return made;
}

async function read(file: string): Promise<Certificate | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Certificate;
  } catch {
    return null;
  }
}
