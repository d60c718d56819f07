import type { JSX } from 'preact';

interface SkeletonProps {
  /** What is on its way, for who does not see the lines. */
  name: string;
  /** Whether the page has no heading yet but this. */
  titled?: boolean;
}

/** Grey lines where something is on its way: the same that pages of ours are painted with before any script runs. */
export function Skeleton({ name, titled = false }: SkeletonProps): JSX.Element {
  return (
    <div class="skeleton" role="status">
      {titled ? <h1 class="spoken">{name}</h1> : <p class="spoken">{name}</p>}
      <i class="skeleton-title" />
      <i class="skeleton-title skeleton-short" />
      <i />
      <i />
      <i />
      <i class="skeleton-short" />
    </div>
  );
}
