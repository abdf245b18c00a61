import { Link, type PageLinkProps } from './page-link.tsx';

/**
 * A link to what only the app can show: its address differs from that of a page made ahead by its
 * parameters alone. Without script its words stand in its place.
 */
export function ScriptLink({ children, ...props }: PageLinkProps) {
  return (
    <>
      <Link {...props} data-needs-script="">
        {children}
      </Link>
      <noscript>{children}</noscript>
    </>
  );
}
