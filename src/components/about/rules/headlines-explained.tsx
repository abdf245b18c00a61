import { t } from '#src/messages/messages.ts';
import { Explained } from './explained.tsx';

export function HeadlinesExplained() {
  return (
    <Explained title={t('about.headlines')} figure="headlines">
      <p>{t('about.headlineWords')}</p>
      <p>{t('about.headlineNames')}</p>
    </Explained>
  );
}
