import { lazy, Suspense } from 'react';
import { SettingsMenu } from '#src/components/page/settings-menu.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import { useSettings } from '#src/reading/use-settings.ts';
import { lazyPage } from '../lazy-page.ts';
import { Fault } from './fault.tsx';

const load = () => lazyPage(() => import('./settings-panel.tsx'));

/**
 * It comes when the menu is first opened; where it does not come, not in time either, that is said
 * in its place.
 */
const SettingsPanel = lazy(() =>
  load().then(
    ({ SettingsPanel: panel }) => ({ default: panel }),
    (error: unknown) => ({
      default: () => <Fault error={error} what="the settings" onRetry={ignore} />,
    }),
  ),
);

/**
 * Code that was lost is not asked for again in place: the button reloads the page. When the menu is
 * only near, nobody waits for it.
 */
const ignore = (): void => undefined;

/** The settings of this device. */
export function Settings() {
  const [settings, set] = useSettings();
  return (
    <SettingsMenu onNear={() => void load().catch(ignore)}>
      <Suspense fallback={<Loading what="the settings" />}>
        <SettingsPanel
          settings={settings}
          onChange={(change) => {
            set(change);
            // A page that was opened without pictures has a policy against them, which only a new
            // page is free of.
            if (change.images && document.documentElement.dataset['pictures'] === 'off')
              location.reload();
          }}
        />
      </Suspense>
    </SettingsMenu>
  );
}
