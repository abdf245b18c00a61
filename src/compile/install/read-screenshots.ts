import { hash } from 'node:crypto';
import { formFactor, type Screenshot } from '#src/content/pictures/install-pictures.ts';
import { loadSharp } from '../pictures/load-sharp.ts';
import type { Problem } from '../problem.ts';
import { listSources, type Source } from '../sources/list-sources.ts';
import { examinePicture, OWN_PICTURES, PictureFault, readPicture } from './picture-bytes.ts';

export const SCREENSHOTS_FOLDER = 'screenshots';

const MOST_BYTES = 5 * 1_048_576;
// What Chrome shows, by web.dev/patterns/web-apps/richer-install-ui: others it leaves out silently.
const SIDES = { least: 320, most: 3840 };
const MOST_RATIO = 2.3;
const MOST_FILES = { narrow: 5, wide: 8 };

type Read = { readonly path: string; readonly screenshot: Screenshot };

/**
 * The screenshots of a data folder, with their labels by path below the folder, and the problems of
 * those that browsers would not show.
 */
export async function readScreenshots(
  data: string,
  labels: ReadonlyMap<string, string>,
): Promise<{ screenshots: Screenshot[]; names: ReadonlySet<string>; problems: Problem[] }> {
  const { sources, problems } = listSources(data, SCREENSHOTS_FOLDER, /\.(?:png|jpe?g|webp)$/i);
  const read: Read[] = [];
  const refuse = ({ path }: Pick<Source, 'path'>, message: string): void => {
    problems.push({ path, line: 1, field: 'file', message, refused: true });
  };
  for (const source of sources)
    try {
      const label = labels.get(source.path.slice(SCREENSHOTS_FOLDER.length + 1));
      const screenshot = await readScreenshot(source);
      const message = faultAmong(screenshot, read);
      if (message !== undefined) throw new PictureFault(message);
      read.push({
        path: source.path,
        screenshot: { ...screenshot, ...(label && { label }) },
      });
    } catch (error) {
      if (!(error instanceof PictureFault)) throw error;
      refuse(source, error.message);
    }
  return {
    screenshots: read.map(({ screenshot }) => screenshot),
    names: new Set(sources.map(({ path }) => path.slice(SCREENSHOTS_FOLDER.length + 1))),
    problems,
  };
}

async function readScreenshot({ file, name }: Source): Promise<Screenshot> {
  const bytes = readPicture(file, { most: MOST_BYTES, advice: 'begin the build again' });
  const { format, autoOrient } = await examinePicture(bytes, hash('sha256', bytes));
  const { width, height } = autoOrient;
  checkSize(width, height);
  const shown = { name: name.replace(/\.\w+$/, ''), width, height };
  if (format === 'png' || format === 'jpeg') return { ...shown, bytes, type: `image/${format}` };
  if (format !== 'webp') throw new PictureFault('is no PNG, JPEG or WebP; save it as one of them');
  // Chrome's page on screenshots names PNG and JPEG only.
  const sharp = await loadSharp(OWN_PICTURES);
  return { ...shown, bytes: await sharp(bytes).png().toBuffer(), type: 'image/png' };
}

function checkSize(width: number, height: number): void {
  const [less, more] = [Math.min(width, height), Math.max(width, height)];
  if (less < SIDES.least || more > SIDES.most)
    throw new PictureFault(
      `has ${width} x ${height} pixels; browsers show screenshots whose sides have ${SIDES.least} to ${SIDES.most} pixels, so take it in another size`,
    );
  if (more > less * MOST_RATIO)
    throw new PictureFault(
      `has ${width} x ${height} pixels; browsers show screenshots whose longer side is at most ${MOST_RATIO} times the shorter, so cut it`,
    );
}

/** Why a screenshot is not shown beside those before it, which are shown on the same screens. */
function faultAmong(added: Screenshot, before: readonly Read[]): string | undefined {
  const form = formFactor(added);
  const same = before.filter(({ screenshot }) => formFactor(screenshot) === form);
  const most = MOST_FILES[form];
  if (same.length >= most)
    return `is one more than the ${most} that browsers show on ${form} screens; remove it, or another one`;
  const [first] = same;
  if (!first || isSameShape(first.screenshot, added)) return undefined;
  return `has another shape (${added.width} x ${added.height} pixels) than ${first.path} (${first.screenshot.width} x ${first.screenshot.height}); browsers show ${form} screenshots of one shape only, so cut or take it again`;
}

const isSameShape = (one: Screenshot, other: Screenshot): boolean =>
  one.width * other.height === other.width * one.height;
