/** What a site may answer in the place of a feed or of its REST routes. */
import { dyingPage, loginPage } from './wordpressPages';

/**
 * `whole`: as it should; `cut`: broken off in the middle of an item; `login`, `firewall`: a page in its place, with a good conscience; `huge`: fifty megabytes; `busy`: 503 with the seconds to stay
 * away for; `fault`: 500; `closed`: 403; `moved`: to another address of the site that has the same; `sent to login`, `sent away`: to a page to log in, to another host.
 */
export const feedStates = [
  'whole',
  'cut',
  'login',
  'firewall',
  'huge',
  'busy',
  'fault',
  'closed',
  'moved',
  'sent to login',
  'sent away',
] as const;
export type FeedState = (typeof feedStates)[number];

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** Seconds that a busy site asks to be left alone for. */
export const busySeconds = 3;

const html = { 'content-type': 'text/html; charset=UTF-8' };

/** What comes in the place of an answer in a state of the site; `again` leads to the same at another address, where there is one. */
export function inState(answer: Answer, state: FeedState, again: string | null): Answer {
  const sent = (location: string): Answer => ({ status: 302, headers: { location }, body: '' });
  switch (state) {
    case 'whole':
      return answer;
    case 'cut':
      return { ...answer, body: String(answer.body).slice(0, Math.floor(String(answer.body).length * 0.6)) };
    case 'login':
      return { status: 200, headers: html, body: loginPage() };
    case 'firewall':
      return { status: 200, headers: html, body: dyingPage('Controlliamo il tuo browser prima di lasciarti entrare.') };
    case 'huge':
      return { ...answer, body: Buffer.concat([Buffer.from(String(answer.body)), Buffer.alloc(50_000_000, ' ')]) };
    case 'busy':
      return { status: 503, headers: { ...html, 'retry-after': String(busySeconds) }, body: dyingPage('Il sito è in manutenzione.') };
    case 'fault':
      return { status: 500, headers: html, body: dyingPage('Si è verificato un errore critico in questo sito.') };
    case 'closed':
      return { status: 403, headers: html, body: dyingPage('Non hai il permesso di vedere questa pagina.') };
    case 'moved':
      return again === null ? answer : sent(again);
    case 'sent to login':
      return sent('/wp-login.php');
    case 'sent away':
      return sent('https://altrove.example/feed/');
  }
}
