// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toEmbed, toPost } from './toEmbed';

const address = 'https://www.glistatigenerali.com/economia/un-pezzo/';
const elementOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element;

describe('toEmbed', () => {
  it.each([
    ['<iframe src="https://www.youtube.com/embed/a" title=" Il  video "></iframe>', 'https://www.youtube.com/embed/a', 'Il video', 'video'],
    ['<iframe src="//player.vimeo.com/video/1"></iframe>', 'https://player.vimeo.com/video/1', 'player.vimeo.com', 'video'],
    [
      '<iframe src="https://open.spotify.com/embed/x" aria-label="Una puntata"></iframe>',
      'https://open.spotify.com/embed/x',
      'Una puntata',
      'audio',
    ],
    [
      '<iframe src="https://www.facebook.com/plugins/post.php?x=1"></iframe>',
      'https://www.facebook.com/plugins/post.php?x=1',
      'facebook.com',
      'post',
    ],
    ['<iframe src="https://notyoutube.com/a"></iframe>', 'https://notyoutube.com/a', 'notyoutube.com', 'page'],
    [
      '<video><source src="/wp-content/a.mp4"></video>',
      'https://www.glistatigenerali.com/wp-content/a.mp4',
      'glistatigenerali.com',
      'video',
    ],
    ['<audio src="https://example.org/a.mp3"></audio>', 'https://example.org/a.mp3', 'example.org', 'audio'],
  ])('makes a labelled link of %s', (html, to, label, media) => {
    expect(toEmbed(elementOf(html), address)).toEqual({ kind: 'embed', address: to, label, media });
  });

  it.each([
    '<iframe></iframe>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe src="data:text/html,x"></iframe>',
    '<iframe src="about:blank"></iframe>',
    '<iframe srcdoc="<p>x</p>"></iframe>',
    '<iframe src="https://ad.doubleclick.net/x"></iframe>',
    '<iframe src="https://example.org/x" width="0"></iframe>',
    '<iframe src="https://example.org/x" height="1"></iframe>',
  ])('makes nothing of %s', (html) => {
    expect(toEmbed(elementOf(html), address)).toBeNull();
  });
});

describe('toPost', () => {
  it('takes the last link of its network for the post', () => {
    const post = elementOf(
      '<blockquote class="twitter-tweet"><p>Ecco <a href="https://twitter.com/ugo">qui</a></p>— Ada <a href="https://twitter.com/ada/status/1">oggi</a> <a href="https://example.org/">x</a></blockquote>',
    );
    expect(toPost(post, address)).toEqual({
      kind: 'embed',
      address: 'https://twitter.com/ada/status/1',
      label: 'twitter.com',
      media: 'post',
    });
  });

  it('leaves a quotation of words a quotation, and a post without an address none', () => {
    expect(toPost(elementOf('<blockquote><a href="https://x.com/ada/status/1">Ada</a></blockquote>'), address)).toBeNull();
    expect(
      toPost(
        elementOf('<blockquote class="twitter-tweet"><a href="https://example.org/">qui</a><a href="javascript:x">là</a></blockquote>'),
        address,
      ),
    ).toBeNull();
  });
});
