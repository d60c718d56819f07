import * as z from 'zod/mini';

/** What a claim does. Several may hold; none, when it is merely central. */
export const claimKindSchema = z.enum(['thesis', 'causal', 'forecast', 'comparison', 'numeric', 'attribution']);

/** Why a claim was chosen: each reason raised its score. */
export const claimReasonSchema = z.enum([
  'title',
  'standfirst',
  'central',
  'opening',
  'closing',
  'ought',
  'stance',
  'contrast',
  'cause',
  'consequence',
  'forecast',
  'comparison',
  'conclusion',
  'emphasis',
  'figure',
]);

/**
 * A verbatim sentence of the article, or a verbatim clause of a long one, in offsets of the article's text. `quoted` says that the words are somebody
 * else's. `score` is worth only beside the other scores of the same article; reasons are in order of weight, the heaviest first.
 */
export const claimSchema = z.object({
  start: z.number(),
  end: z.number(),
  kinds: z.array(claimKindSchema),
  quoted: z.boolean(),
  reasons: z.array(claimReasonSchema),
  score: z.number(),
});

export type ClaimKind = z.infer<typeof claimKindSchema>;
export type ClaimReason = z.infer<typeof claimReasonSchema>;
export type Claim = z.infer<typeof claimSchema>;
