import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Link } from '#src/content/bundle/bundle.ts';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { placeWords } from '#src/content/words/place-words.ts';

/**
 * Reports listed in an item; a story can have hundreds, and feed readers reject files of many
 * megabytes.
 */
const SHOWN_REPORTS = 50;

/** An excerpt as HTML. React escapes every text, so nothing foreign becomes markup. */
export function excerptHtml(excerpt: string): string {
  return renderToStaticMarkup(<p dir="auto">{excerpt}</p>);
}

/**
 * An item's content as HTML: the excerpt, the links, the coverage, and the story's page, `address`.
 */
export function contentHtml(story: Story, address: string): string {
  return renderToStaticMarkup(<ItemContent story={story} address={address} />);
}

function ItemContent({ story, address }: { readonly story: Story; readonly address: string }) {
  const { excerpt, original, amp, kind, coverage } = story;
  const shown = coverage.slice(0, SHOWN_REPORTS);
  const more = coverage.length - shown.length;
  return (
    <>
      {excerpt === '' ? null : <p dir="auto">{excerpt}</p>}
      {original ? (
        <p>
          <Out link={original}>
            {kind === 'video' ? 'Watch' : 'Read'} at {original.host}
          </Out>
        </p>
      ) : null}
      {amp ? (
        <p>
          <Out link={amp}>Lighter copy (AMP) at {amp.host}</Out>
        </p>
      ) : null}
      <Tier
        title="Same event"
        lead={story}
        reports={shown.filter(({ tier }) => tier === 'event')}
      />
      <Tier
        title="Background"
        lead={story}
        reports={shown.filter(({ tier }) => tier === 'background')}
      />
      <p>
        <a href={address}>
          {more > 0 ? `${countWords(more, 'more report')} on the story’s page` : 'The story’s page'}
        </a>
      </p>
    </>
  );
}

type TierProps = {
  readonly title: string;
  readonly lead: Pick<Story, 'time' | 'future'>;
  readonly reports: readonly CoverageReport[];
};

function Tier({ title, lead, reports }: TierProps) {
  if (reports.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {reports.map((report) => {
          const { id, title: headline, original, outlet } = report;
          const place = placeWords(report, lead);
          return (
            <li key={id}>
              {original ? (
                <Out link={original}>
                  <bdi>{headline}</bdi>
                </Out>
              ) : (
                <bdi>{headline}</bdi>
              )}{' '}
              (<bdi>{outlet.name}</bdi>
              {place === undefined ? null : `, ${place}`})
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Out({ link, children }: { readonly link: Link; readonly children: ReactNode }) {
  return (
    <a href={link.href} rel="noopener noreferrer">
      {children}
    </a>
  );
}
