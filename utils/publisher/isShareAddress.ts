/** The addresses to which networks want a page to be sent, which have outlived every theme. */
const endpoints =
  /^(?:https?:)?\/\/(?:[\w-]+\.)?(?:facebook\.com\/(?:sharer|share\.php|dialog\/)|(?:twitter|x)\.com\/(?:intent\/|share|home\?status)|linkedin\.com\/(?:share|sharing|cws)|pinterest\.\w+\/pin\/create|reddit\.com\/submit|bsky\.app\/intent|threads\.(?:net|com)\/intent|t\.me\/share|telegram\.me\/share|tumblr\.com\/(?:share|widgets)|getpocket\.com\/(?:save|edit)|wa\.me\/\?|(?:api|web)\.whatsapp\.com\/send|addtoany\.com|addthis\.com)|^(?:whatsapp|tg|fb-messenger):|^mailto:\?/iu;

/** Whether a link sends the page on: to a network, into a message, or into a letter without a receiver. */
export function isShareAddress(href: string): boolean {
  return endpoints.test(href.trim());
}
