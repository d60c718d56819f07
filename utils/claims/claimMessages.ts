import type { ClaimKind, ClaimReason } from './claim';

/** The message that names each kind, for {@link translate}. */
export const claimKindMessages = {
  thesis: 'claimKindThesis',
  causal: 'claimKindCausal',
  forecast: 'claimKindForecast',
  comparison: 'claimKindComparison',
  numeric: 'claimKindNumeric',
  attribution: 'claimKindAttribution',
} as const satisfies Record<ClaimKind, string>;

/** The message that tells each reason in a reader's words. */
export const claimReasonMessages = {
  title: 'claimReasonTitle',
  standfirst: 'claimReasonStandfirst',
  central: 'claimReasonCentral',
  opening: 'claimReasonOpening',
  closing: 'claimReasonClosing',
  ought: 'claimReasonOught',
  stance: 'claimReasonStance',
  contrast: 'claimReasonContrast',
  cause: 'claimReasonCause',
  consequence: 'claimReasonConsequence',
  forecast: 'claimReasonForecast',
  comparison: 'claimReasonComparison',
  conclusion: 'claimReasonConclusion',
  emphasis: 'claimReasonEmphasis',
  figure: 'claimReasonFigure',
  attribution: 'claimReasonAttribution',
} as const satisfies Record<ClaimReason, string>;
