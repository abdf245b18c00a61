import { type ComponentProps, useState } from 'react';
import { ForgetOpened } from '#src/components/page/forget-opened.tsx';
import { SettingsForm } from '#src/components/page/settings-form.tsx';
import { countOpened, forgetOpened } from '#src/reading/opened-stories.ts';

/** What can be set and forgotten on this device. It comes when the menu is first opened. */
export function SettingsPanel(form: ComponentProps<typeof SettingsForm>) {
  const [stories, setStories] = useState(countOpened);
  const forget = (): void => {
    forgetOpened();
    setStories(0);
  };
  return (
    <>
      <SettingsForm {...form} />
      <ForgetOpened stories={stories} onForget={forget} />
    </>
  );
}
