import { hash } from 'node:crypto';
import { formFactor, type Screenshot } from '#src/content/pictures/install-pictures.ts';
import { capital } from '#src/content/words/capital.ts';
import { t } from '#src/messages/messages.ts';

/** Named by their content, in the folder of such files. */
const FOLDER = 'assets/screenshots/';

/** What the manifest says of a screenshot. */
export type ScreenshotEntry = {
  readonly src: string;
  readonly sizes: string;
  readonly type: Screenshot['type'];
  readonly form_factor: ReturnType<typeof formFactor>;
  readonly label: string;
};

/** A screenshot's file below the base, and its entry in the manifest of a site at `base`. */
export function screenshotEntry(screenshot: Screenshot, base: string) {
  const { bytes, type, width, height } = screenshot;
  const file = `${FOLDER}${hash('sha256', bytes).slice(0, 16)}.${type === 'image/png' ? 'png' : 'jpg'}`;
  const entry: ScreenshotEntry = {
    src: base + file,
    sizes: `${width}x${height}`,
    type,
    form_factor: formFactor(screenshot),
    label: screenshot.label ?? labelOf(screenshot.name),
  };
  return { file, bytes, entry };
}

/** By the file's name: `2-front-narrow` and `front` show the front page. */
function labelOf(name: string): string {
  const words = name
    .replace(/^\d+[-_. ]+/, '')
    .replace(/[-_. ]+(?:wide|narrow)$/i, '')
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  // What `npm run screenshots` takes.
  if (words === 'front') return t('site.frontPage');
  if (words === 'story') return t('palette.story');
  return capital(words === '' ? name : words);
}
