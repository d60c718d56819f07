import english from '@/public/_locales/en/messages.json';
import italian from '@/public/_locales/it/messages.json';
import type { Language } from './builtExtension';

export type MessageKey = keyof typeof italian;
export type Words = (key: MessageKey, ...values: (string | number)[]) => string;

/** What the interface says in a language: a message with its values, as a reader sees it. */
export function wordsIn(language: Language): Words {
  const messages: Record<MessageKey, { message: string }> = language === 'it' ? italian : english;
  return (key, ...values) =>
    messages[key].message.replace(/\$(\d)/gu, (_, position: string) => String(values[Number(position) - 1] ?? '')).replaceAll('$$', '$');
}
