import { lazy, Suspense } from 'react';
import { SettingsMenu } from '#src/components/page/settings-menu.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import { useSettings } from '#src/reading/use-settings.ts';
import { lazyPage } from '../lazy-page.ts';
import { partRooms } from '../page-rooms.ts';
import { Fault } from './fault.tsx';

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
export function Settings() {
  const [settings, set] = useSettings();
  return (
    <SettingsMenu onNear={() => void load().catch(ignore)}>
      <Suspense fallback={<Loading what="settings" />}>
        <SettingsPanel
          settings={settings}
          onChange={(change) => {
            set(change);
            // Nothing on a page was written to change its language under the reader's eyes.
            if (change.language !== undefined) location.reload();
            // A page opened without pictures has a policy against them, which only a new page is
            // free of.
            if (change.images && document.documentElement.dataset['pictures'] === 'off')
              location.reload();
          }}
        />
      </Suspense>
    </SettingsMenu>
  );
}
