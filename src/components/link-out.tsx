import type { ReactNode } from 'react';
import type { Link } from '#src/content/bundle/bundle.ts';
import { t } from '#src/messages/messages.ts';

type LinkOutProps = {
  readonly link: Link;
  /**
   * Text of the link. If it does not show the host itself, the host is added for screen readers.
   */
  readonly children: ReactNode;
  readonly showsHost?: boolean;
  readonly className?: string | undefined;
};

/** Every link out of the site. Does not tell the other site where the reader came from. */
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
      {showsHost ? null : <span className="unseen"> {t('site.atHost', { host: link.host })}</span>}
    </a>
  );
}
