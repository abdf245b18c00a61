import type { AnchorHTMLAttributes } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

export type PageLinkProps = Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'href' | 'target' | 'onClick'
> & {
  /** Where it leads: a path below the site's base, or a place on this page. */
  readonly to: string | { readonly hash: string };
};

/**
 * A link within the site. In place of the router's, which marks each link for a mode of the router
 * that is not used here, and writes the page's whole address before a fragment: 1.2 MB and 1.4 MB
 * of 911 pages (decision 142). What else is to happen at a click is `onClickCapture`.
 */
export function Link({ to, ...props }: PageLinkProps) {
  const target = typeof to === 'string' ? to : `#${to.hash}`;
  const href = useHref(target);
  return (
    <a
      {...props}
      href={target.startsWith('#') ? target : href}
      onClick={useLinkClickHandler(target)}
    />
  );
}
