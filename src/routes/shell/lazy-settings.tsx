import { lazy, Suspense } from 'react';
import { SettingsMenu } from '#src/components/page/settings-menu.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { Site } from '#src/content/bundle/manifest.ts';
import { lazyPage } from '../lazy-page.ts';
import { partRooms } from '../page-rooms.ts';
import { Fault } from './fault.tsx';

/** Where the site’s pictures are. */
type SettingsProps = Pick<Site, 'pictures'>;

const load = () => lazyPage(() => import('./settings-panel.tsx'), partRooms.settings);

/** Loaded when the menu is first opened; if it does not arrive in time, the menu says so. */
const SettingsPanel = lazy(() =>
  load().then(
    ({ SettingsPanel: panel }) => ({ default: panel }),
    (error: unknown) => ({
      default: () => <Fault error={error} what="settings" onRetry={ignore} />,
    }),
  ),
);

/**
 * Lost code is not requested again in place: the button reloads the page. While the menu is only
 * near, nobody waits for it.
 */
const ignore = (): void => undefined;

/** The settings of this device. */
export function Settings({ pictures }: SettingsProps) {
  return (
    <SettingsMenu onNear={() => void load().catch(ignore)}>
      <Suspense fallback={<Loading what="settings" />}>
        <SettingsPanel pictures={pictures} />
      </Suspense>
    </SettingsMenu>
  );
}
