import { useQuery } from '@tanstack/react-query';
import { use, useMemo } from 'react';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import { Link } from '#src/components/page-link.tsx';
import { t } from '#src/messages/messages.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { grownStories } from '#src/reading/marks/grown-stories.ts';
import { useKept } from '#src/reading/store/use-kept.ts';
import { newCoveragePath } from '#src/url/paths.ts';
import { useApp } from '../../app-context.ts';
import { cardsOfQuery } from '../../mine/cards-of-query.ts';

/** Days for which a story counts as read lately. */
const LATELY_DAYS = 14;
const DAY_MS = 86_400_000;
/** Files of cards to look at: the newest stories are those that grow. */
const MOST_FILES = 8;

/** Leads to new coverage of stories that were opened lately; nothing if there is none. */
export function GrownLately() {
  const app = useApp();
  const [items] = useKept('read');
  const isMuted = use(CardPartsContext)?.isMuted;
  const lately = useMemo(() => {
    const since = Date.now() - LATELY_DAYS * DAY_MS;
    return new Map(
      [...(items ?? [])].filter(([, { reports, opened = 0 }]) => reports && opened > since),
    );
  }, [items]);
  const ids = [...lately.keys()];
  const { data = [] } = useQuery({
    queryKey: ['grown', ids],
    queryFn: () =>
      loadCurrent(app.client, app.read, (manifest) =>
        app.client.ensureQueryData(cardsOfQuery(app, manifest, ids, MOST_FILES)),
      ),
    enabled: ids.length > 0,
    // The page has all that it needs without it.
    retry: false,
    structuralSharing: false,
  });
  const n = grownStories(data, lately).filter(({ card }) => !isMuted?.(card)).length;
  return n > 0 ? <Link to={newCoveragePath()}>{t('mine.readGrown', { n })}</Link> : null;
}
