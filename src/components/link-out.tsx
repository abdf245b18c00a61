import type { ReactNode } from 'react';
import type { Link } from '#src/content/bundle/bundle.ts';

type LinkOutProps = {
  readonly link: Link;
  /**
   * Words of the link. When they do not show the host themselves, it is added for those who hear
   * the page.
   */
  readonly children: ReactNode;
  readonly showsHost?: boolean;
  readonly className?: string | undefined;
};

/** The one way out of the site. Tells the other side nothing about where the reader came from. */
export function LinkOut({ link, children, showsHost = false, className }: LinkOutProps) {
  return (
    <a
      href={link.href}
      className={className}
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      data-out=""
    >
      {children}
      {showsHost ? null : <span className="unseen"> at {link.host}</span>}
    </a>
  );
}
