import { formatInstant } from '#src/content/time/instant.ts';
import type { FeedImage } from '../feeds/news-feed.ts';
import type { ImportedReport } from '../reports/imported-report.ts';

/** A report as an entry of `related`, in the order of data/README.md. */
export function reportMatter(report: ImportedReport): Record<string, unknown> {
  const { title, excerpt, language, address, undated, images, outlet, kind, quality } = report;
  return {
    title,
    ...(excerpt !== '' && { excerpt }),
    ...(language !== undefined && { language }),
    publishedDateTime: formatInstant(report.time),
    ...(undated && { undated }),
    ...(address !== undefined && { originalUrl: address }),
    ...(kind === 'video' && { type: kind }),
    quality,
    qualityFrom: 'source',
    provider: {
      name: outlet.name,
      domain: outlet.domain,
      ...(outlet.logo !== undefined && { images: [{ url: outlet.logo }] }),
    },
    ...(images.length > 0 && { images: images.slice(0, MOST_IMAGES).map(imageMatter) }),
  };
}

/** The reader shows one; the others are for when it cannot be used. */
const MOST_IMAGES = 3;

const imageMatter = ({ url, width, height }: FeedImage) => ({
  url,
  ...(width !== undefined && height !== undefined && { width, height }),
});
