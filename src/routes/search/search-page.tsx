import { useLoaderData, useLocation, useRevalidator } from 'react-router';
import { Message } from '#src/components/message.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { Link } from '#src/components/page-link.tsx';
import { OperatorTable } from '#src/components/search/operator-table.tsx';
import { archivePath, searchPath } from '#src/url/paths.ts';
import { Fault } from '../shell/fault.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { SearchData } from './load-search.ts';
import { SearchResults } from './search-results.tsx';
import { searchTitle } from './search-title.ts';
import { SavedOnDevice } from './tools/saved-on-device.tsx';
import { useCountAnnounced } from './use-count-announced.ts';
import { arrivalFocus, useFieldShown } from './use-field-shown.ts';

/** The search: its results or, without a search, what can be searched for. */
export function SearchPage() {
  const data = useLoaderData<SearchData>();
  const { query, answer, failed } = data;
  const { key } = useLocation();
  const { revalidate } = useRevalidator();
  const title = searchTitle(data);
  useFieldShown(query.text, key);
  usePageArrival(title, searchPath(), arrivalFocus(query.text));
  useCountAnnounced(answer?.result.stories.length, key);
  if (answer) return <SearchResults title={title} {...data} answer={answer} />;
  return (
    <PageFrame>
      <PageHeading unseen={failed !== undefined}>{title}</PageHeading>
      {failed ? (
        <Fault error={failed} what="stories" onRetry={() => void revalidate()} />
      ) : (
        <>
          <noscript>
            <p>
              <Message
                of="search.needsScript"
                marks={{ a: (text) => <Link to={archivePath()}>{text}</Link> }}
              />
            </p>
          </noscript>
          <SavedOnDevice manifest={data.manifest} />
          <OperatorTable />
        </>
      )}
    </PageFrame>
  );
}
