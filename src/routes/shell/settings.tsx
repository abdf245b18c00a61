import { lazy, Suspense } from 'react';
import { SettingsMenu } from '#src/components/page/settings-menu.tsx';
import { useSettings } from '#src/reading/use-settings.ts';

const load = () => import('./settings-panel.tsx');

/** It comes when the menu is first opened; where it does not come, that is said in its place. */
const SettingsPanel = lazy(() => load().then(({ SettingsPanel: panel }) => ({ default: panel }), unavailable));

const unavailable = () => ({ default: () => <p>The settings could not be loaded. Reload the page to try again.</p> });

/** The settings of this device. */
export function Settings() {
  const [settings, set] = useSettings();
  return (
    <SettingsMenu onNear={() => void load().catch(unavailable)}>
      <Suspense fallback={null}>
        <SettingsPanel
          settings={settings}
          onChange={(change) => {
            set(change);
            // A page that was opened without pictures has a policy against them, which only a new page is free of.
            if (change.images && document.documentElement.dataset['pictures'] === 'off') location.reload();
          }}
        />
      </Suspense>
    </SettingsMenu>
  );
}
