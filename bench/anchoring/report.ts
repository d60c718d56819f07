import { share, type Count, type Tally } from './tally';

/** Tables in Markdown: each mutation, each kind of passage and the time of each method, right / wrongly placed in per cent; what is left was called lost. */
export function reportOf(tallies: readonly Tally[]): string {
  const row = (name: string, cell: (tally: Tally) => string): string => `| ${name} | ${tallies.map(cell).join(' | ')} |`;
  const told = (count: Count | undefined): string => `${share(count, 'right').toFixed(1)} / ${share(count, 'wrong').toFixed(1)}`;
  const [first] = tallies;
  return [
    row('right / wrongly placed, %', ({ method }) => method),
    `|---|${tallies.map(() => '---').join('|')}|`,
    row('**all, passage still there**', ({ there }) => `**${share(there, 'right').toFixed(2)} / ${share(there, 'wrong').toFixed(2)}**`),
    row('**passage gone: rightly “lost”**', ({ gone }) => `**${share(gone, 'right').toFixed(2)}**`),
    ...[...(first?.byKind.keys() ?? [])].map((kind) => row(kind, ({ byKind }) => told(byKind.get(kind)))),
    ...[...(first?.byMutation.keys() ?? [])].map((mutation) => row(mutation, ({ byMutation }) => told(byMutation.get(mutation)))),
    row('time p50 / p95 / max, ms', ({ p50, p95, max }) => `${p50.toFixed(2)} / ${p95.toFixed(1)} / ${max.toFixed(0)}`),
  ].join('\n');
}

/** The curve of risk against coverage: what is right, wrong and rightly called lost when the thresholds are moved. */
export function curveOf(points: readonly { caution: number; tally: Tally }[]): string {
  return [
    '| caution | right, % | wrongly placed, % | gone: rightly lost, % |',
    '|---|---|---|---|',
    ...points.map(
      ({ caution, tally: { there, gone } }) =>
        `| ${caution.toFixed(2)} | ${share(there, 'right').toFixed(2)} | ${share(there, 'wrong').toFixed(2)} | ${share(gone, 'right').toFixed(2)} |`,
    ),
  ].join('\n');
}
