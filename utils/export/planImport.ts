import { type LibraryExport } from './libraryExport';

/** What the library has already. */
export interface PresentLibrary {
  /** The address under which the piece known at this address is saved; undefined when it is not. */
  savedAs(address: string): string | undefined;
  highlightIds: ReadonlySet<string>;
  positionAddresses: ReadonlySet<string>;
  /** Whether a version of this time is kept beside the piece saved under exactly this address. */
  hasVersion(address: string, keptAt: number): boolean;
}

export interface ImportCounts {
  articles: { added: number; present: number };
  highlights: { added: number; present: number };
}

/** What to add of a file, nothing of which is there already; `touched` are addresses of saved pieces that get highlights, versions or a position. */
export interface ImportPlan extends Pick<LibraryExport, 'articles' | 'highlights' | 'positions' | 'versions'> {
  touched: string[];
  counts: ImportCounts;
}

/** Chooses what a library takes from a file: pieces, highlights, versions and positions that it has not; what it has stays as it is, even where the file differs. */
export function planImport(file: LibraryExport, present: PresentLibrary): ImportPlan {
  const savedAs = new Map<string, string>();
  const articles = file.articles.filter(({ article: { address, otherAddresses } }) => {
    const saved = [address, ...otherAddresses].map((known) => present.savedAs(known)).find((known) => known !== undefined);
    if (saved !== undefined) savedAs.set(address, saved);
    return saved === undefined;
  });
  const place = <T extends { address: string }>(entry: T): T => ({ ...entry, address: savedAs.get(entry.address) ?? entry.address });
  const highlights = file.highlights.filter(({ id }) => !present.highlightIds.has(id)).map(place);
  // Two pieces of the file may be one piece here, known under both addresses: it has one position, the later.
  const positions = [...new Map(file.positions.map(place).map((position) => [position.address, position])).values()].filter(
    ({ address }) => !present.positionAddresses.has(address),
  );
  // Two pieces of the file that are one here may both have a version of one moment: the first is taken.
  const versions = [
    ...new Map(
      file.versions
        .map(place)
        .reverse()
        .map((version) => [`${version.keptAt} ${version.address}`, version]),
    ).values(),
  ]
    .reverse()
    .filter(({ address, keptAt }) => !present.hasVersion(address, keptAt));
  const added = new Set(articles.map(({ article }) => article.address));
  return {
    articles,
    highlights,
    positions,
    versions,
    touched: [...new Set([...highlights, ...positions, ...versions].map(({ address }) => address))].filter(
      (address) => !added.has(address),
    ),
    counts: {
      articles: { added: articles.length, present: file.articles.length - articles.length },
      highlights: { added: highlights.length, present: file.highlights.length - highlights.length },
    },
  };
}
