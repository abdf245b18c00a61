import { join } from 'node:path';
import { formatProblems, formatSummary } from '#src/compile/command/format-result.ts';
import { buildSite } from '#src/site/build-site.ts';
import type { FinishedSite } from '#src/site/finish-site.ts';
import { keepSitePictures } from '#src/site/keep-site-pictures.ts';
import type { SiteOptions } from '#src/site/site-options.ts';
import type { RunProgress } from './running.ts';

/** Builds a site and says what is of it. Resolves with whether there is a new site. */
export async function buildAndTell(
  options: SiteOptions,
  { clear, ...progress }: RunProgress,
  say: (text: string) => unknown,
): Promise<boolean> {
  const { data, renderCache } = options;
  const result = await buildSite({
    ...options,
    ...progress,
    keepPictures: (target) =>
      keepSitePictures({ data, target, cache: join(renderCache, 'pictures') }),
  });
  clear();
  process.stderr.write(formatProblems(result));
  say(formatSummary(result, options.out));
  if (result.site) say(`${saySite(result.site)}\n`);
  return result.wrote;
}

function saySite({ pages, address, isPublished }: FinishedSite): string {
  const made = `${pages} pages`;
  return isPublished
    ? `${made} for ${address}`
    : `${made}; site.yaml has no address: there is no sitemap, links in feeds are relative, and link previews have no address and no text cards`;
}
