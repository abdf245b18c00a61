import type { Link, LinkReference, Nodes } from 'mdast';
import type { Piece } from '#src/content/publisher/own-page-file.ts';
import { safeLink } from '#src/url/safe-link.ts';
import { describeValue } from '../front-matter/describe-value.ts';
import { type OwnNames, pageTarget } from './link-target.ts';
import { type Definitions, type Headings, headingId } from './markdown-context.ts';

export type LinkContext = {
  readonly pages: OwnNames;
  readonly headings: Headings;
  readonly definitions: Definitions;
  /** Notes what is wrong with a node, and what to do. */
  readonly refuse: (node: Nodes, message: string) => void;
};

/** An address to write to or to call. */
const CONTACT = /^(?:mailto:[^\s<>"'?@]+@[^\s<>"'?@]+|tel:\+?[\d().-]+)$/i;

const NOWHERE =
  'which is no address that readers can follow; write https://…, mailto:…, tel:…, the path of a page of this site such as /about/, the name of a file in pages/, or # and a heading of this page';

/** A link around its words. One that cannot be followed is refused. */
export function linkPiece(
  node: Link | LinkReference,
  inside: Piece[],
  context: LinkContext,
): Piece {
  const url =
    node.type === 'link' ? node.url : (context.definitions.get(node.identifier)?.url ?? '');
  const to = targetOf(url, context);
  if (!to) context.refuse(node, `has a link to ${describeValue(url)}, ${NOWHERE}`);
  return { tag: 'a', ...to, inside };
}

function targetOf(
  url: string,
  { pages, headings }: LinkContext,
): Pick<Piece, 'href' | 'host'> | undefined {
  if (CONTACT.test(url)) return { href: url };
  if (url.startsWith('#')) return partTarget(url.slice(1), headings);
  if (/^https?:/i.test(url)) return safeLink(url);
  const href = pageTarget(url, pages);
  return href === undefined ? undefined : { href };
}

function partTarget(part: string, { used }: Headings): Pick<Piece, 'href'> | undefined {
  const id = headingId(part.replaceAll('-', ' '));
  return used.has(id) ? { href: `#${id}` } : undefined;
}
