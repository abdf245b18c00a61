import { storyId } from '#src/content/ids/story-id.ts';
import { fetchRedirects } from '#src/offline/archive/fetch-redirects.ts';
import { forgetGone, tellsOfStories } from '#src/reading/saved/forget-gone.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';

/**
 * Forgets what this device keeps of stories that the site withdrew: saved ones (but for the
 * reader's own note), the log of openings, what was read, acts. Asks the site which they are only
 * if any story is kept. `folder` is the bundle's. Rejects with a PartError if the network is lost.
 */
export async function forgetWithdrawnHere(folder: string): Promise<void> {
  const device = siteDevice();
  if (!(await tellsOfStories(device))) return;
  const redirects = await fetchRedirects({ folder });
  const gone = new Map(
    redirects.flatMap(({ removed, dropped }) => [
      ...removed.map((id) => [id, 'removed'] as const),
      ...dropped.map(({ id }) => [id, 'dropped'] as const),
    ]),
  );
  await forgetGone(device, (slug) => gone.get(storyId(slug)), new Date());
}
