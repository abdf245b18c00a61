import css from './preview-banner.module.css';

/** At the top of every page of a publisher's preview. */
export function PreviewBanner() {
  return (
    <aside className={css['banner']} aria-label="Preview">
      <p>
        <strong>Preview.</strong> Unpublished articles are shown and marked.
      </p>
    </aside>
  );
}
