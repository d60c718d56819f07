/** One question for each address, all at once: a cursor over several addresses would come back for every row. */
export async function ofEach<T>(addresses: readonly string[], ask: (address: string) => PromiseLike<T>): Promise<T[]> {
  return Promise.all(addresses.map(ask));
}
