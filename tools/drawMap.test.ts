import { describe, expect, it } from 'vitest';
import { drawing, main, placeOf, withMap } from './drawMap';

describe('drawMap', () => {
  it('knows the place of a file', () => {
    expect(placeOf('utils/text/splitSentences.ts')).toBe('text');
    expect(placeOf('components/popup/Popup.tsx')).toBe('components');
    expect(placeOf('utils/text/splitSentences.test.ts')).toBeNull();
    expect(placeOf('node_modules/dexie/dexie.mjs')).toBeNull();
  });

  it('draws each arrow once and none inside a place', () => {
    const module = (source: string, ...resolved: string[]) => ({ source, dependencies: resolved.map((target) => ({ resolved: target })) });
    const drawn = drawing({
      modules: [module('utils/claims/a.ts', 'utils/text/b.ts', 'utils/claims/c.ts'), module('utils/claims/c.ts', 'utils/text/d.ts')],
    });
    expect(drawn.match(/-->/gu)).toHaveLength(1);
    expect(drawn).toContain('claims --> text');
  });

  it('leaves the rest of the page alone and refuses a page without a place', () => {
    expect(withMap('a\n<!-- map: npm run map -->\nold\n<!-- end of map -->\nb', 'new')).toBe(
      'a\n<!-- map: npm run map -->\nnew\n<!-- end of map -->\nb',
    );
    expect(() => withMap('nothing', 'new')).toThrow('no place');
  });

  it('finds docs/architecture.md as the code is', { timeout: 60_000 }, () => {
    expect(main(['--check'])).toBe(0);
  });
});
