import * as z from 'zod/mini';
import { isKindName, type KindName } from './kept-kinds.ts';

const newsSchema = z.union([
  z.object({ kinds: z.array(z.string()) }),
  z.object({ erased: z.literal(true) }),
]);

/** Tells other tabs of the site what was written, and hears it from them. */
export type TabSignals = {
  tell(kind: KindName): void;
  /** All that the site kept is erased. */
  tellErased(): void;
  close(): void;
};

/** What other tabs say. */
type TabNews = {
  /** The kinds to read again; undefined means all: a page that was hidden may have missed some. */
  readonly onNews: (kinds?: readonly KindName[]) => void;
  /** Everything is erased, also what this page knows. */
  readonly onErased: () => void;
};

export type ListenToTabs = (news: TabNews) => TabSignals;

/** `name` is that of the channel: one for each site, also where sites share an origin. */
export function listenToTabs(name: string, news: TabNews): TabSignals {
  const { onNews } = news;
  let channel = openChannel(name, news);
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    channel ??= openChannel(name, news);
    onNews();
  };
  // An open channel keeps some browsers from keeping a page that is left.
  const onHide = (): void => {
    channel?.close();
    channel = undefined;
  };
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') onNews();
  };
  const hasPage = typeof document !== 'undefined';
  if (hasPage) {
    document.addEventListener('visibilitychange', onVisible);
    addEventListener('pageshow', onShow);
    addEventListener('pagehide', onHide);
  }
  return {
    tell: (kind) => channel?.postMessage({ kinds: [kind] }),
    tellErased: () => channel?.postMessage({ erased: true }),
    close: () => {
      onHide();
      if (!hasPage) return;
      document.removeEventListener('visibilitychange', onVisible);
      removeEventListener('pageshow', onShow);
      removeEventListener('pagehide', onHide);
    },
  };
}

/** Without a channel, a tab reads again when it is shown. */
function openChannel(name: string, { onNews, onErased }: TabNews): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { data: news } = newsSchema.safeParse(data);
      if (!news) return;
      if ('erased' in news) onErased();
      else onNews(news.kinds.filter(isKindName));
    };
    return channel;
  } catch {
    return undefined;
  }
}
