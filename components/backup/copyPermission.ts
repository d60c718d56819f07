import { browser } from 'wxt/browser';
import type { CopyPlaceRow } from '@/utils/library/versions/version3';

/** What Chromium's folders can be asked, which the types do not know. */
interface AskableFolder extends FileSystemDirectoryHandle {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface FolderPicker {
  showDirectoryPicker(options: { id: string; mode: 'readwrite'; startIn: 'documents' }): Promise<FileSystemDirectoryHandle>;
}

type Place = Pick<CopyPlaceRow, 'place' | 'folder'>;

const downloads = { permissions: ['downloads'] as ['downloads'] };

/** Whether copies may be written to a place now, without asking. */
export async function mayWrite({ folder }: Place): Promise<boolean> {
  if (folder === null) return browser.permissions.contains(downloads);
  return (await asAskable(folder)?.queryPermission({ mode: 'readwrite' })) !== 'prompt';
}

/** Asks whether copies may be written to a place; only in a click, and before anything else in it is waited for. */
export async function askToWrite({ folder }: Place): Promise<boolean> {
  if (folder === null) return browser.permissions.request(downloads);
  return ((await asAskable(folder)?.requestPermission({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** Whether this browser lets a reader choose a folder: Chromium does, Firefox does not. */
export function canChooseFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** The folder that the reader chooses, in a click; null where none was chosen. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (globalThis as unknown as FolderPicker).showDirectoryPicker({ id: 'taccuino', mode: 'readwrite', startIn: 'documents' });
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** A folder of the extension's own has nothing to ask for. */
function asAskable(folder: FileSystemDirectoryHandle): AskableFolder | null {
  return 'queryPermission' in folder ? (folder as AskableFolder) : null;
}
