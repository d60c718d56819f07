import { expect, it } from 'vitest';
import { putProof } from './proofPage';

const page = '# Proof\n\nBy hand.\n\n<!-- proof: kills -->\n\nold\n\n<!-- end of proof: kills -->\n\nBy hand too.\n';

it('replaces what was proven before and nothing else', () => {
  expect(putProof(page, 'kills', 'new\n')).toBe(page.replace('old', 'new'));
});

it('makes a place at the end for what is proven for the first time', () => {
  const once = putProof(page, 'popup', 'fast');
  expect(once).toBe(`${page}\n<!-- proof: popup -->\n\nfast\n\n<!-- end of proof: popup -->\n`);
  expect(putProof(once, 'popup', 'faster')).toBe(once.replace('fast', 'faster'));
});

it('takes a name for no other that begins alike', () => {
  expect(putProof(page, 'kill', 'x')).toContain('old');
});
