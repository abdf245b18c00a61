import * as z from 'zod/mini';
import { format } from '../bundle/bundle.ts';
import { themeSchema } from './theme.ts';

/** What the publisher asks of crawlers (RFC 9309). */
const robotsSchema = z.object({
  /** Whom of those that collect texts for AI the site does not want. Absent: nobody. */
  ai: z.optional(z.enum(['no-training', 'deny'])),
  /** Paths below the site's base that no crawler is to ask for. */
  deny: z.array(z.string()),
});
export type RobotsWishes = z.infer<typeof robotsSchema>;

const redirectSchema = z.object({
  /**
   * A path below the site's base, encoded. One without an ending at its last part is meant with and
   * without a slash.
   */
  from: z.string(),
  /** The path of a page, and perhaps a fragment. */
  to: z.string(),
});
export type Redirect = z.infer<typeof redirectSchema>;

/**
 * The bundle's file of what the publisher adds to the site as hosts and crawlers see it. No browser
 * reads it. Its name is fixed, so that no manifest has to name it; a site without any has none.
 */
export const publisherFileSchema = z.object({
  format,
  robots: z.optional(robotsSchema),
  redirects: z.optional(z.array(redirectSchema)),
  theme: z.optional(themeSchema),
});
export type PublisherFile = z.infer<typeof publisherFileSchema>;
