import * as z from 'zod/mini';
import { isKindName, type KindName } from './kept-kinds.ts';

const newsSchema = z.object({ kinds: z.array(z.string()) });

/** Tells other tabs of the site what was written, and hears it from them. */
export type TabSignals = {
  tell(kind: KindName): void;
  close(): void;
};

/**
 * Gets the kinds to read again; undefined means all: a page that was hidden may have missed some.
 */
type OnNews = (kinds?: readonly KindName[]) => void;

export type ListenToTabs = (onNews: OnNews) => TabSignals;

/** `name` is that of the channel: one for each site, also where sites share an origin. */
export function listenToTabs(name: string, onNews: OnNews): TabSignals {
  let channel = openChannel(name, onNews);
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    channel ??= openChannel(name, onNews);
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
function openChannel(name: string, onNews: OnNews): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { data: news } = newsSchema.safeParse(data);
      if (news) onNews(news.kinds.filter(isKindName));
    };
    return channel;
  } catch {
    return undefined;
  }
}
