import { type BackupCounts, type BackupPiece } from './backupFormat';
import { type Refusal } from './refusal';

/** What comes out of a backup, in this order: a piece, then its pictures, then the next piece; a refusal ends it. */
export type BackupStep =
  | { kind: 'piece'; piece: BackupPiece }
  | { kind: 'picture'; address: string; bytes: Uint8Array<ArrayBuffer> }
  | Refusal;

/** A file that can be restored, whatever version wrote it. Its parts are read, and proven, each time that they are gone through. */
export interface BackupSource {
  kind: 'backup';
  counts: BackupCounts;
  settings: Record<string, unknown>;
  steps(): AsyncIterable<BackupStep>;
}
