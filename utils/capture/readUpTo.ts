/** The body of a response, or null as soon as it is longer than `limit` bytes, whatever its header promised. Rejects where the connection breaks. */
export async function readUpTo(response: Response, limit: number): Promise<ArrayBuffer | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    length += chunk.value.byteLength;
    if (length > limit) {
      await reader?.cancel();
      return null;
    }
    chunks.push(chunk.value);
  }
  return new Blob(chunks).arrayBuffer();
}
