import { render, type JSX } from 'preact';
import { browser } from 'wxt/browser';
import type { MessageKey } from '@/utils/localization/translate';
import { StatePage } from './StatePage';

type Messages = Readonly<Partial<Record<MessageKey, { message: string }>>>;

/** Whether the browser has taken the extension's interface away from its own page, as Firefox does in a private window; one that is set to remember nothing has no other. */
export function isPrivate(): boolean {
  return (browser as typeof browser | undefined) === undefined;
}

/** Says so in the place of a page. Nobody translates there: the words are read from the extension's own files. */
export async function showPrivate(root: HTMLElement): Promise<void> {
  const messages = navigator.language.startsWith('en') ? ((await messagesIn('en')) ?? (await messagesIn('it'))) : await messagesIn('it');
  const words = (key: MessageKey): string => messages?.[key]?.message ?? '';
  root.replaceChildren();
  render(<PrivatePage title={words('statePrivate')} text={words('statePrivateText')} />, root);
}

function PrivatePage({ title, text }: { title: string; text: string }): JSX.Element {
  return (
    <main class="page-state">
      <StatePage title={title} role="alert">
        {text}
      </StatePage>
    </main>
  );
}

/** Null where there are none, as in a copy that speaks one language: Firefox then answers with an empty file. */
async function messagesIn(language: 'it' | 'en'): Promise<Messages | null> {
  try {
    const answer = await fetch(`/_locales/${language}/messages.json`, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    return (await answer.json()) as Messages;
  } catch {
    return null;
  }
}
