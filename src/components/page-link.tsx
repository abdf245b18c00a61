import type { AnchorHTMLAttributes } from 'react';
import { type To, useHref, useLinkClickHandler } from 'react-router';

export type PageLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'target'> & {
  /** Where it leads: a path below the site's base, or a fragment alone for a place on this page. */
  readonly to: To;
};

/**
 * A link within the site. In place of the router's, which marks each link for a mode of the router
 * that is not used here, and writes the page's whole address before a fragment: 1.2 MB and 1.4 MB of
 * 911 pages (decision 142).
 */
export function Link({ to, onClick, ...props }: PageLinkProps) {
  const href = useHref(to);
  const open = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <a
      {...props}
      href={fragmentOf(to) ?? href}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) open(event);
      }}
    />
  );
}

/** `#part` for a target that is a place on this page. */
function fragmentOf(to: To): string | undefined {
  if (typeof to === 'string') return to.startsWith('#') ? to : undefined;
  const { pathname, search, hash } = to;
  if (pathname || search || !hash) return undefined;
  return hash.startsWith('#') ? hash : `#${hash}`;
}
