import type { ClaimKind, ClaimReason } from './claim';
import type { ClaimsRemark } from './claimsRemark';

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
} as const satisfies Record<ClaimReason, string>;

/** The message that says why a piece has few key points or none, or what they rest on. */
export const claimsRemarkMessages = {
  verse: 'claimsRemarkVerse',
  quotations: 'claimsRemarkQuotations',
  short: 'claimsRemarkShort',
  unstructured: 'claimsRemarkUnstructured',
  even: 'claimsRemarkEven',
  language: 'claimsRemarkLanguage',
} as const satisfies Record<ClaimsRemark, string>;
