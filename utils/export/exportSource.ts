import { type BackupPiece } from './backupFormat';
import { type BackupSource, type BackupStep } from './backupSource';
import { parseExport } from './parseExport';
import { type Refusal } from './refusal';

/** The text of a JSON export of version 1 or 2 as a backup without pictures, or why it is refused. */
export function exportSource(text: string): BackupSource | Refusal {
  const parsed = parseExport(text);
  if (parsed.kind === 'refused') return parsed;
  const { file } = parsed;
  const highlights = Map.groupBy(file.highlights, ({ address }) => address);
  const versions = Map.groupBy(file.versions, ({ address }) => address);
  const positions = new Map(file.positions.map((position) => [position.address, position]));
  const pieceOf = ({ savedAt, article }: (typeof file.articles)[number], place = positions.get(article.address)): BackupPiece => ({
    savedAt,
    article,
    highlights: (highlights.get(article.address) ?? []).map(withoutAddress),
    position: place ? withoutAddress(place) : null,
    versions: (versions.get(article.address) ?? []).map((version) => ({ keptAt: version.keptAt, article: version.article })),
    images: null,
  });
  return {
    kind: 'backup',
    counts: { ...file.counts, articles: file.articles.length, images: 0 },
    settings: file.settings,
    async *steps(): AsyncGenerator<BackupStep> {
      for (const entry of file.articles) yield await Promise.resolve({ kind: 'piece' as const, piece: pieceOf(entry) });
    },
  };
}

function withoutAddress<T extends { address: string }>({ address: _address, ...others }: T): Omit<T, 'address'> {
  return others;
}
