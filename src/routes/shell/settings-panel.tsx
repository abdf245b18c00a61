import { useState } from 'react';
import { ForgetOpened } from '#src/components/page/forget-opened.tsx';
import { LanguageChoice } from '#src/components/page/language-choice.tsx';
import { SettingsForm } from '#src/components/page/settings-form.tsx';
import { countOpened, forgetOpened } from '#src/reading/opened-stories.ts';
import { settingFields } from '#src/reading/setting-rows.ts';
import type { Settings } from '#src/reading/settings.ts';

type SettingsPanelProps = {
  readonly settings: Settings;
  /** Gets the settings that differ. */
  readonly onChange: (change: Partial<Settings>) => void;
};

/** What can be set and cleared on this device. Loaded when the menu is first opened. */
export function SettingsPanel({ settings, onChange }: SettingsPanelProps) {
  const [stories, setStories] = useState(countOpened);
  const forget = (): void => {
    forgetOpened();
    setStories(0);
  };
  return (
    <>
      <SettingsForm fields={settingFields(settings, onChange)} />
      <LanguageChoice value={settings.language} onChange={(language) => onChange({ language })} />
      <ForgetOpened stories={stories} onForget={forget} />
    </>
  );
}
