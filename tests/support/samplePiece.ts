import { type Article } from '@/utils/article/article';
import { type Highlight } from '@/utils/highlights/highlight';

const site = 'https://www.glistatigenerali.com';

/** A small article about something, with a picture of the publisher and one of a stranger; equal subjects give equal articles. */
export function articleAbout(subject: string): Article {
  return {
    address: `${site}/economia/${subject}/`,
    title: `Che cosa resta: ${subject}`,
    authors: ['Ada Prova'],
    publishedOn: '2025-01-29',
    section: 'Economia',
    tags: [subject],
    standfirst: 'Un sommario di una riga.',
    leadImage: { address: `${site}/wp-content/${subject}.jpg`, alternative: '' },
    language: 'it',
    blocks: [
      { kind: 'paragraph', runs: [{ text: `Si parla di ${subject}, perché la città è cambiata.` }] },
      { kind: 'figure', image: { address: 'https://altrove.example/foto.jpg', alternative: 'Una foto altrui' }, caption: [] },
    ],
    sameSection: [{ address: `${site}/economia/altro/`, title: 'Altro', authors: ['Ugo Saggio'], section: 'Economia', publishedOn: null }],
    sameAuthor: [],
    commentCount: 3,
    otherAddresses: [],
  };
}

/** A highlight of the first words of {@link articleAbout}'s body. */
export function highlightOn(article: Article, changes: Partial<Highlight> = {}): Highlight {
  return {
    id: 'h1',
    address: article.address,
    selector: { part: 'body', quotation: 'Si parla', before: '', after: ' di', start: 0, end: 8, textLength: 50 },
    ink: 'thesis',
    note: '',
    labels: [],
    createdAt: 500,
    changedAt: 500,
    ...changes,
  };
}
