// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress } from '@/tests/support/readSample';
import { toEmbed, toPost } from './toEmbed';
const first = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;

it('is a labelled link', () => {
  expect(toEmbed(first('<iframe src="https://www.youtube.com/embed/1" title="Un  video"></iframe>'), sampleAddress)).toEqual({
    kind: 'embed',
    address: 'https://www.youtube.com/embed/1',
    label: 'Un video',
    media: 'video',
  });
  expect(toEmbed(first('<audio><source src="/voce.mp3"></audio>'), sampleAddress)).toMatchObject({
    media: 'audio',
    label: 'glistatigenerali.com',
  });
});

it.each([
  '<iframe srcdoc="<p>x</p>"></iframe>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe src="https://a.doubleclick.net/x"></iframe>',
  '<iframe src="https://a.example/" width="1" height="1"></iframe>',
])('is nothing for %s', (markup) => {
  expect(toEmbed(first(markup), sampleAddress)).toBeNull();
});

it('links a quoted post, and leaves a quotation of words alone', () => {
  expect(
    toPost(
      first('<blockquote class="twitter-tweet"><p>Parole</p><a href="https://twitter.com/a/status/1">oggi</a></blockquote>'),
      sampleAddress,
    ),
  ).toMatchObject({ address: 'https://twitter.com/a/status/1', media: 'post' });
  expect(toPost(first('<blockquote><a href="https://twitter.com/a/status/1">x</a></blockquote>'), sampleAddress)).toBeNull();
});
