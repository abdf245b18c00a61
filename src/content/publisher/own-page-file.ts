import * as z from 'zod/mini';
import { format } from '../bundle/bundle.ts';

/** Elements that Markdown gives; nothing that runs, and nothing with styles. */
const tags = [
  ...(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code'] as const),
  ...(['em', 'strong', 'br', 'hr', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'] as const),
] as const;
export type PieceTag = (typeof tags)[number];

/**
 * A piece of a page: an element, or text if it has no tag. A tree and no HTML, because the policy
 * of the pages lets no script put HTML into them.
 */
export const pieceSchema = z.object({
  tag: z.optional(z.enum(tags)),
  text: z.optional(z.string()),
  /** Of a heading. */
  id: z.optional(z.string()),
  /** Of a link: a path below the site's base, a fragment, or a whole address with its host. */
  href: z.optional(z.string().check(z.regex(/^(?:https?:\/\/|mailto:|tel:|#|\/(?!\/))/))),
  host: z.optional(z.string()),
  /** The first number of a list. */
  start: z.optional(z.int()),
  get inside() {
    return z.optional(z.array(pieceSchema));
  },
});
export type Piece = z.infer<typeof pieceSchema>;

/** A page that the publisher wrote. */
const ownPageSchema = z.object({
  /** Its file's name, and its address. */
  name: z.string(),
  title: z.string(),
  description: z.optional(z.string()),
  pieces: z.array(pieceSchema),
});
export type OwnPage = z.infer<typeof ownPageSchema>;

export const ownPageFileSchema = z.object({ format, page: ownPageSchema });
