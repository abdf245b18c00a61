import type { ReactNode } from 'react';
import type { Link } from '#src/content/bundle/bundle.ts';
import { t } from '#src/messages/messages.ts';

type LinkOutProps = {
  readonly link: Link;
  /**
   * Text of the link. If neither it nor an outlet's name beside it shows the host, `showsHost` is
   * false, and the host is added for screen readers.
   */
  readonly children: ReactNode;
  readonly showsHost?: boolean;
  readonly className?: string | undefined;
};

/**
 * The manners of links out of the site: the other site is not told where the reader came from, and
 * has no hold on this page. Each page forbids that as well, a page that a reader saved too.
 */
export const outManners = { rel: 'noreferrer' } as const;

/** Every link out of the site. */
export function LinkOut({ link, children, showsHost = false, className }: LinkOutProps) {
  return (
    <a href={link.href} className={className} {...outManners}>
      {children}
      {showsHost ? null : (
        // One text: two would have a comment between them.
        <span className="unseen">{` ${t('site.atHost', { host: link.host })}`}</span>
      )}
    </a>
  );
}
