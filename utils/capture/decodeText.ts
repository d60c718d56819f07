/** Bytes in which a document that is XML says how it is written. */
const declaration = 200;

/** Text out of bytes, written as their content type says, or an XML declaration at their head; UTF-8, as the site writes, where neither says so or there is no such thing. */
export function decodeText(bytes: ArrayBuffer, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, declaration));
  const named = /charset="?([\w-]+)/iu.exec(contentType)?.[1] ?? /^\s*<\?xml[^>]*\sencoding=["']([\w-]+)/iu.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(knownEncoding(named)).decode(bytes);
}

function knownEncoding(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'utf-8';
  }
}
