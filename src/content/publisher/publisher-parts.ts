import * as z from 'zod/mini';
import { linkSchema } from '../bundle/bundle.ts';

/**
 * The publisher's words, in the site's language, and where they lead: a path below the site's base,
 * another site, or nowhere.
 */
const siteLinkSchema = z.object({
  label: z.string(),
  page: z.optional(z.string().check(z.regex(/^\/(?!\/)/))),
  out: z.optional(linkSchema),
});
export type SiteLink = z.infer<typeof siteLinkSchema>;

/**
 * What the publisher adds to every page, in the manifest. A site without it does not load this
 * shape.
 */
export const publisherPartsSchema = z.object({
  /** Links after those of the site: in the masthead, and in the footer. */
  navigation: z.optional(z.array(siteLinkSchema)),
  footer: z.optional(z.array(siteLinkSchema)),
  /** Of the texts that the site itself publishes. */
  licence: z.optional(siteLinkSchema),
  /** The names of the publisher's own pages. */
  pages: z.optional(z.array(z.string())),
});
export type PublisherParts = z.infer<typeof publisherPartsSchema>;

/** The names of a site's own pages; `publisher` is that of the manifest's site. */
export function ownPageNames({ publisher }: { readonly publisher?: unknown }): readonly string[] {
  return publisher === undefined ? [] : (publisherPartsSchema.parse(publisher).pages ?? []);
}

/** The pages of the site that the publisher links to, each once; `site` is the manifest's. */
export function linkedPages(site: { readonly publisher?: unknown } | undefined) {
  if (site?.publisher === undefined) return [];
  const { navigation = [], footer = [] } = publisherPartsSchema.parse(site.publisher);
  const found = new Map<string, { readonly label: string; readonly page: string }>();
  for (const { label, page } of [...navigation, ...footer])
    if (page !== undefined && !found.has(page)) found.set(page, { label, page });
  return [...found.values()];
}
