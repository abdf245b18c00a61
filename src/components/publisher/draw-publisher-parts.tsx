import { useLocation } from 'react-router';
import { publisherPartsSchema, type SiteLink } from '#src/content/publisher/publisher-parts.ts';
import { t } from '#src/messages/messages.ts';
import { ForeignText } from '../foreign-text.tsx';
import { LinkOut, outManners } from '../link-out.tsx';
import { Link } from '../page-link.tsx';

/** Links of the publisher for masthead and footer; `own` is `publisher` of the manifest's site. */
export function drawPublisherParts(own: unknown) {
  const { navigation, footer = [], licence } = publisherPartsSchema.parse(own);
  return {
    navigation: navigation?.map((link) => <PublisherLink key={link.label} to={link} />),
    footer:
      footer.length > 0 || licence ? (
        // Lists with a class have no marks (styles/reset.css).
        <ul className="links" data-facts="">
          {footer.flatMap((link) => [
            ' ',
            <li key={link.label}>
              <PublisherLink to={link} />
            </li>,
          ])}
          {licence && [
            ' ',
            <li key="">
              <Licence of={licence} />
            </li>,
          ]}
        </ul>
      ) : null,
  };
}

/** A link of the publisher's, or its words alone. */
function PublisherLink({ to: { label, page, out } }: { readonly to: SiteLink }) {
  const { pathname } = useLocation();
  const words = <ForeignText>{label}</ForeignText>;
  if (out) return <LinkOut link={out}>{words}</LinkOut>;
  return page === undefined ? (
    words
  ) : (
    <Link to={page} aria-current={page === pathname ? 'page' : undefined}>
      {words}
    </Link>
  );
}

/** Of the texts that the site itself publishes. */
function Licence({ of: { label, out } }: { readonly of: SiteLink }) {
  const words = <ForeignText>{label}</ForeignText>;
  if (!out) return words;
  return (
    <a href={out.href} {...outManners} rel={`license ${outManners.rel}`}>
      {words}
      <span className="unseen">{` ${t('site.atHost', { host: out.host })}`}</span>
    </a>
  );
}
