import { expect, it, vi } from 'vitest';
import { builtOnce } from './builtOnce';

it('builds when first asked and keeps what was built, undefined too', () => {
  const build = vi.fn(() => undefined);
  const value = builtOnce(build);
  expect(build).not.toHaveBeenCalled();
  value();
  value();
  expect(build).toHaveBeenCalledTimes(1);
});
