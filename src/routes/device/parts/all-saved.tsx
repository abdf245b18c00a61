import { t } from '#src/messages/messages.ts';
import { savedPath } from '#src/url/paths.ts';

/** Leads to the saved stories; the notices have no router around them. */
export function AllSaved() {
  return (
    <a
      href={import.meta.env.BASE_URL + savedPath().slice(1)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        pressedKeys.push('goSaved');
      }}
    >
      {t('mine.allSaved')}
    </a>
  );
}
