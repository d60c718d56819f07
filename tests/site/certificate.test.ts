// @vitest-environment node
import { X509Certificate, createPrivateKey } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteCertificate } from './certificate';

let directory: string;
let file: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'taccuino-certificate-'));
  file = join(directory, 'inside', 'certificate.json');
});
afterEach(() => rm(directory, { recursive: true }));

test('it names the publisher, fits its key, and only its owner may read it', async () => {
  const { key, cert } = await siteCertificate(file);
  const certificate = new X509Certificate(cert);
  expect(certificate.checkHost('www.glistatigenerali.com')).toBe('www.glistatigenerali.com');
  expect(certificate.checkHost('glistatigenerali.com')).toBe('glistatigenerali.com');
  expect(certificate.checkHost('example.org')).toBeUndefined();
  expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect((await stat(file)).mode & 0o077).toBe(0);
});

test('it is kept until it is about to end, or cannot be read', async () => {
  const first = await siteCertificate(file);
  expect(await siteCertificate(file)).toEqual(first);
  await writeFile(file, JSON.stringify({ ...first, until: Date.now() + 1000 }));
  const second = await siteCertificate(file);
  expect(second.cert).not.toBe(first.cert);
  await writeFile(file, '{');
  expect((await siteCertificate(file)).cert).not.toBe(second.cert);
  expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('until');
});
