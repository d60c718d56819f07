// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';
import { countComments } from './countComments';
it('is the number shown, wherever it stands in its line', () => {
  const { lines, wordings, title } = readSample(samplePage({ body: sampleProse }));
  expect(countComments(lines, wordings, title!.last)).toBe(3);
});

it('is null where no number is shown', () => {
  const page = samplePage({ body: sampleProse });
  page.querySelectorAll('main > h2').forEach((heading) => (heading.textContent = 'Commenti'));
  const { lines, wordings, title } = readSample(page);
  expect(countComments(lines, wordings, title!.last)).toBeNull();
});
