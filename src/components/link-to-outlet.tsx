import type { ReactNode } from 'react';
import type { Link, Outlet } from '#src/content/bundle/bundle.ts';
import { isHostOf } from '#src/content/coverage/own-host.ts';
import { LinkOut } from './link-out.tsx';

type LinkToOutletProps = {
  /** The outlet, which is named beside the link: its own host is not said again. */
  readonly outlet: Outlet;
  /** To what the outlet has; undefined: the archive has no address of it. */
  readonly link: Link | undefined;
  readonly children: ReactNode;
};

/** Words about what an outlet has, as a link to it if there is one. */
export const LinkToOutlet = ({ outlet, link, children }: LinkToOutletProps): ReactNode =>
  link ? (
    <LinkOut link={link} showsHost={isHostOf(outlet, link.host)}>
      {children}
    </LinkOut>
  ) : (
    children
  );
