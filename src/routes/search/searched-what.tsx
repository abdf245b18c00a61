import { ForeignText } from '#src/components/foreign-text.tsx';
import { bold } from '#src/components/marks.tsx';
import { Message } from '#src/components/message.tsx';
import { Link } from '#src/components/page-link.tsx';
import css from '#src/components/search/searched-what.module.css';
import { Sentences } from '#src/components/sentences.tsx';
import { noFilter } from '#src/content/order/filter.ts';
import { t } from '#src/messages/messages.ts';
import { filterParts } from '#src/story-list/filter-parts.ts';
import { type SearchQuery, searchHref } from '#src/url/params/search-query.ts';
import type { Archive } from '../feed/archive/archive.ts';
import type { SearchAnswer } from './load-search.ts';
import { quoteWord } from './quote-word.ts';

type SearchedWhatProps = {
  readonly query: SearchQuery;
  readonly answer: SearchAnswer;
  readonly archive: Archive | undefined;
};

/** Says what was searched if that is not simply what was typed, with the way to that. */
export function SearchedWhat({ query, answer, archive }: SearchedWhatProps) {
  const { result } = answer;
  const place = placeOf(query, archive);
  const { partly, instead, words } = result;
  const lines = [
    ...(place === undefined
      ? []
      : [
          <Sentences key="place">
            <Message
              of="search.inPlace"
              values={{ place: <ForeignText of={place}>{place.name}</ForeignText> }}
            />
            <Link to={searchHref({ ...query, filter: noFilter })}>
              {t('search.everywhere', { stories: result.everywhere.length })}
            </Link>
          </Sentences>,
        ]),
    ...instead.map(({ typed, found }) => (
      <Message
        key={typed}
        of="search.instead"
        values={{ found: <bdi>{found}</bdi>, typed: <bdi>{typed}</bdi> }}
        marks={{
          ...bold,
          a: (text) => (
            <Link to={searchHref({ ...query, text: quoteWord(query.text, typed) })}>{text}</Link>
          ),
        }}
      />
    )),
    ...(partly ? [t('search.partly', { shown: partly.of - lackedBy(result), n: partly.of })] : []),
    ...(result.isWhole ? [] : [t('search.notWhole')]),
  ];
  if (lines.length === 0 || words.length === 0) return null;
  return (
    <div className={css['what']}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines keep their order.
        <p key={at}>{line}</p>
      ))}
    </div>
  );
}

/** All results of a search by most of its words lack as many. */
const lackedBy = ({ partly, stories }: SearchAnswer['result']): number =>
  partly?.lacks(stories[0] ?? 0).length ?? 0;

/** The one topic or outlet that the search is in, if it is in no other filter. */
function placeOf({ filter }: SearchQuery, archive: Archive | undefined) {
  const parts = filterParts(filter);
  const [part] = parts;
  if (!part || parts.length > 1) return undefined;
  if (part.of === 'topics') return archive?.topics.find(({ slug }) => slug === part.key);
  if (part.of === 'outlets' || part.of === 'withOutlets')
    return archive?.outlets.find(({ domain }) => domain === part.key);
  return undefined;
}
