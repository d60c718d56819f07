/** The file's name carries the reader's day, so that backups stand in order: `taccuino-2026-11-23.zip`. `at` in milliseconds since 1970. */
export function backupName(at: number): string {
  const day = new Date(at);
  const [year = '', month = '', date = ''] = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `taccuino-${year}-${month}-${date}.zip`;
}
