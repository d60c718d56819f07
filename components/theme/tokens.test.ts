import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const source = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');
const themes = ['light', 'dark', 'sepia'] as const;
type Theme = (typeof themes)[number];

/** The tokens of one theme as hex colours; sepia is light with some tokens of its own. */
function tokensOf(theme: Theme): Map<string, string> {
  const [base = '', sepia = ''] = source.split("[data-theme='sepia']");
  const tokens = new Map<string, string>();
  for (const [, name = '', light = '', dark = ''] of base.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/gu)) {
    tokens.set(name, theme === 'dark' ? dark : light);
  }
  if (theme === 'sepia') for (const [, name = '', colour = ''] of sepia.matchAll(/--([\w-]+): (#\w{6})/gu)) tokens.set(name, colour);
  return tokens;
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function colour(tokens: Map<string, string>, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`no token --${name}`);
  return value;
}

const inks = ['thesis', 'figure', 'question', 'quotable', 'doubtful'];

describe.each(themes)('colours of the %s theme', (theme) => {
  const tokens = tokensOf(theme);

  it.each(['ink', 'ink-soft', 'accent', 'focus'].flatMap((text) => ['paper', 'raised'].map((ground) => [text, ground] as const)))(
    'sets %s on %s with 4.5:1',
    (text, ground) => {
      expect(contrast(colour(tokens, text), colour(tokens, ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('sets what stands on the red pencil with 4.5:1', () => {
    expect(contrast(colour(tokens, 'on-accent'), colour(tokens, 'accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(inks)('keeps text on %s at 4.5:1 and its line visible at 3:1', (ink) => {
    const ground = colour(tokens, `ink-${ink}`);
    expect(contrast(colour(tokens, 'ink'), ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(tokens, `ink-${ink}-line`), colour(tokens, 'paper'))).toBeGreaterThanOrEqual(3);
  });

  it('draws the edge of a control with 3:1', () => {
    expect(contrast(colour(tokens, 'line-strong'), colour(tokens, 'paper'))).toBeGreaterThanOrEqual(3);
  });
});
