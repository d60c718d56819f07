import * as z from 'zod/mini';
import { articleSchema } from './article';

/**
 * Why a page is not an article. `listing`: home, section, author, tag or search page; `static`: a page such as “Chi siamo”; `login`; `error`:
 * the site's own error page; `empty`: nothing to read; `incomplete`: still loading or cut off; `too-large`: over the caps, not read at all;
 * `other-site`: the address is not of the publisher; `failed`: the reading itself broke, which is a fault of ours.
 */
export const notAnArticleReasonSchema = z.enum([
  'listing',
  'static',
  'login',
  'error',
  'empty',
  'incomplete',
  'too-large',
  'other-site',
  'failed',
]);

export const extractionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), article: articleSchema }),
  z.object({ kind: z.literal('not-an-article'), because: notAnArticleReasonSchema }),
]);

export type NotAnArticleReason = z.infer<typeof notAnArticleReasonSchema>;
export type Extraction = z.infer<typeof extractionSchema>;
