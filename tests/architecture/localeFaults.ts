import type { SourceFile } from './tree';

/** The messages of one language, as in `_locales/<language>/messages.json`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

const places = (message: string): string => [...new Set(message.match(/\$\d/gu) ?? [])].sort().join('');

/**
 * Every difference between two languages (keys, placeholders, empty messages) and every key that no source names. A counted key
 * (`minutes_one`) is used where its name (`minutes`) stands in quotation marks.
 */
export function localeFaults(italian: Messages, english: Messages, sources: readonly SourceFile[]): string[] {
  const faults: string[] = [];
  for (const key of new Set([...Object.keys(italian), ...Object.keys(english)])) {
    const [it, en] = [italian[key]?.message, english[key]?.message];
    if (it === undefined || en === undefined) faults.push(`${key}: missing in ${it === undefined ? 'Italian' : 'English'}`);
    else if (it.trim() === '' || en.trim() === '') faults.push(`${key}: empty`);
    else if (it !== it.trim() || en !== en.trim()) faults.push(`${key}: begins or ends with a space`);
    else if (places(it) !== places(en)) faults.push(`${key}: other placeholders`);
    else if ([it, en].some((text) => /!(\s|$)/u.test(text))) faults.push(`${key}: raises its voice`);
    if (!sources.some(({ text }) => names(text, key))) faults.push(`${key}: not used`);
  }
  return faults;
}

function names(text: string, key: string): boolean {
  const counted = key.replace(/_(one|other)$/u, '');
  return [`'${key}'`, `'${counted}'`, `"${key}"`, `__MSG_${key}__`].some((form) => text.includes(form));
}
