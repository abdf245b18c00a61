/**
 * One element of a page's head, before it is text in a file or a node in a browser. `text` is its
 * content.
 */
export type HeadTag = {
  readonly tag: 'title' | 'meta' | 'link' | 'script';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
};

export const meta = (name: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { name, content },
});

/** Open Graph uses RDFa's `property` where HTML has `name`. */
export const property = (name: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { property: name, content },
});

/** A `<link>`; `more` are further attributes. */
export const link = (
  rel: string,
  href: string,
  more: Readonly<Record<string, string>> = {},
): HeadTag => ({
  tag: 'link',
  attributes: { rel, href, ...more },
});
