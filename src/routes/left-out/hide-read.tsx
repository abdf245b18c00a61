import { HideReadSwitch } from '#src/components/device/hide-read-switch.tsx';
import { useSettings } from '#src/reading/use-settings.ts';

/** Whether this device's lists leave out what was read; the list on the page is made anew. */
export function HideRead() {
  const [{ hideRead }, set] = useSettings();
  return <HideReadSwitch isOn={hideRead} onChange={(isOn) => set({ hideRead: isOn })} />;
}
