import type { ReactNode } from 'react';
import type { Link, Outlet } from '#src/content/bundle/bundle.ts';
import { isHostOf } from '#src/content/words/outlet-words.ts';
import { t } from '#src/messages/messages.ts';

type LinkOutProps = {
  readonly link: Link;
  /**
   * Text of the link. If it does not show the host itself, the host is added for screen readers.
   */
  readonly children: ReactNode;
  readonly showsHost?: boolean;
  /** The outlet named beside it, whose own host is not said again. */
  readonly beside?: Pick<Outlet, 'domain'>;
  readonly className?: string | undefined;
};

/**
 * The manners of links out of the site: the other site is not told where the reader came from, and
 * has no hold on this page. Each page forbids that as well, a page that a reader saved too.
 */
export const outManners = { rel: 'noreferrer' } as const;

/** Every link out of the site. */
export function LinkOut({ link, children, showsHost = false, beside, className }: LinkOutProps) {
  const isSaid = showsHost || (beside !== undefined && isHostOf(beside, link.host));
  return (
    <a href={link.href} className={className} {...outManners}>
      {children}
      {isSaid ? null : (
        // One text: two would have a comment between them.
        <span className="unseen">{` ${t('site.atHost', { host: link.host })}`}</span>
      )}
    </a>
  );
}
