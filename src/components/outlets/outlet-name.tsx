import type { Outlet } from '#src/content/bundle/bundle.ts';
import { outletPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import { OutletLogo } from './outlet-logo.tsx';
import css from './outlet-name.module.css';

type OutletNameProps = {
  readonly outlet: Outlet;
  /** Without its logo, in a row of text. */
  readonly plain?: boolean;
};

/** An outlet with its logo, linked to its page. */
export function OutletName({ outlet, plain = false }: OutletNameProps) {
  return (
    <Link className={css['outlet']} to={outletPath(outlet.domain)}>
      {plain ? null : <OutletLogo outlet={outlet} />}
      <ForeignText of={outlet}>{outlet.name}</ForeignText>
    </Link>
  );
}
