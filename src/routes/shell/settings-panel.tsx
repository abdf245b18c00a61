import { ForgetOpened } from '#src/components/page/forget-opened.tsx';
import { LanguageChoice } from '#src/components/page/language-choice.tsx';
import { SettingsForm } from '#src/components/page/settings-form.tsx';
import { Link } from '#src/components/page-link.tsx';
import { Button } from '#src/components/states/button.tsx';
import type { Site } from '#src/content/bundle/manifest.ts';
import { t } from '#src/messages/messages.ts';
import { entryLanguage, keepInEntry } from '#src/reading/entry-language.ts';
import { forgetReading } from '#src/reading/marks/keep-opened.ts';
import { settingFields } from '#src/reading/setting-rows.ts';
import type { Settings } from '#src/reading/settings.ts';
import type { KeptOf } from '#src/reading/store/device-store.ts';
import { useDevice, useKept } from '#src/reading/store/use-kept.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import {
  devicePath,
  followingPath,
  mePath,
  newCoveragePath,
  offlinePath,
  savedPath,
} from '#src/url/paths.ts';
import { closePopover, OpenPalette } from '../palette/open-palette.tsx';

/** Stories that were read; those that the reader marked as unread are not among them. */
const countRead = (items: KeptOf<'read'>): number =>
  [...items.values()].filter(({ how }) => how !== 'unread').length;

/** What can be set and cleared on this device. Loaded when the menu is first opened. */
export function SettingsPanel({ pictures }: Pick<Site, 'pictures'>) {
  const [settings, set] = useSettings();
  const device = useDevice();
  const [read] = useKept('read');
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
      <p>
        <Link to={savedPath()} onClickCapture={closePopover}>
          {t('settings.savedStories')}
        </Link>
      </p>
      <p>
        <Link to={newCoveragePath()} onClickCapture={closePopover}>
          {t('settings.newCoverage')}
        </Link>
      </p>
      <p>
        <Link to={followingPath()} onClickCapture={closePopover}>
          {t('settings.following')}
        </Link>
      </p>
      <p>
        <Link to={offlinePath()} onClickCapture={closePopover}>
          {t('settings.readOffline')}
        </Link>
      </p>
      {read ? (
        <ForgetOpened stories={countRead(read)} onForget={() => void forgetReading(device)} />
      ) : null}
      <p>
        <Link to={mePath()} onClickCapture={closePopover}>
          {t('settings.myReading')}
        </Link>
      </p>
      <p>
        <Link to={devicePath()} onClickCapture={closePopover}>
          {t('settings.kept')}
        </Link>
      </p>
      <OpenPalette />
    </>
  );
}
