import { useState } from 'react';
import { Link } from 'react-router';
import { ForgetOpened } from '#src/components/page/forget-opened.tsx';
import { LanguageChoice } from '#src/components/page/language-choice.tsx';
import { SettingsForm } from '#src/components/page/settings-form.tsx';
import { Button } from '#src/components/states/button.tsx';
import type { Site } from '#src/content/bundle/manifest.ts';
import { t } from '#src/messages/messages.ts';
import { entryLanguage, keepInEntry } from '#src/reading/entry-language.ts';
import { countOpened, forgetOpened } from '#src/reading/opened-stories.ts';
import { settingFields } from '#src/reading/setting-rows.ts';
import type { Settings } from '#src/reading/settings.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { devicePath } from '#src/url/paths.ts';
import { closePopover, OpenPalette } from '../palette/open-palette.tsx';

/** What can be set and cleared on this device. Loaded when the menu is first opened. */
export function SettingsPanel({ pictures }: Pick<Site, 'pictures'>) {
  const [settings, set] = useSettings();
  const [stories, setStories] = useState(countOpened);
  const forget = (): void => {
    forgetOpened();
    setStories(0);
  };
  const change = (some: Partial<Settings>): void => {
    const isKept = set(some);
    // A page opened without pictures has a policy against them, which only a new page is free of.
    if (some.images && document.documentElement.dataset['pictures'] === 'off') location.reload();
    if (some.language === undefined) return;
    if (!isKept) keepInEntry(some.language);
    // Nothing on a page was written to change its language under the reader's eyes.
    location.reload();
  };
  const { language } = settings;
  return (
    <>
      <SettingsForm fields={settingFields(settings, change, pictures)} />
      <LanguageChoice
        value={language === 'auto' ? (entryLanguage() ?? language) : language}
        onChange={(chosen) => change({ language: chosen })}
      />
      <Button onPress={() => pressedKeys.push('help')}>{t('site.keyboard')}</Button>
      <ForgetOpened stories={stories} onForget={forget} />
      <p>
        <Link to={devicePath()} onClick={closePopover}>
          {t('settings.kept')}
        </Link>
      </p>
      <OpenPalette />
    </>
  );
}
