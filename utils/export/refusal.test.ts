import { expect, it } from 'vitest';
import { refuse, refuseFile } from './refusal';

it('names the reason, and the file where it is about one', () => {
  expect(refuse('torn')).toEqual({ kind: 'refused', because: 'torn' });
  expect(refuseFile('settings.json')).toEqual({ kind: 'refused', because: 'altered', file: 'settings.json' });
  expect(refuseFile('settings.json', 'too-large')).toEqual({ kind: 'refused', because: 'too-large', file: 'settings.json' });
});
