import { bumpRevision } from '@/utils/messaging/revision';

/** Tells the publisher's open pages that what is kept of a piece has changed, under each address that a page of it may stand at. After the commit only. */
export async function announceChange(piece: { address: string; otherAddresses: readonly string[] }): Promise<void> {
  for (const address of [piece.address, ...piece.otherAddresses]) await bumpRevision(address);
}
