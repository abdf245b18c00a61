import css from './preview-banner.module.css';

/** Stands above every page of a publisher's preview. */
export function PreviewBanner() {
  return (
    <p className={css['banner']} role="note">
      <strong>Preview.</strong> Unpublished articles are shown and marked. Do not put this build online.
    </p>
  );
}
