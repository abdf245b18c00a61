import { t } from '#src/messages/messages.ts';
import { Message } from '../message.tsx';
import css from './preview-banner.module.css';

/** At the top of every page of a publisher's preview. */
export function PreviewBanner() {
  return (
    <aside className={css['banner']} aria-label={t('site.previewLabel')}>
      <p>
        <Message of="site.preview" marks={{ b: (text) => <strong>{text}</strong> }} />
      </p>
    </aside>
  );
}
