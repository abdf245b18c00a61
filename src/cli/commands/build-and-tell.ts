import { join } from 'node:path';
import { formatProblems, formatSummary } from '#src/compile/command/format-result.ts';
import { type BuildSiteOptions, type BuiltSite, buildSite } from '#src/site/build-site.ts';
import type { FinishedSite } from '#src/site/finish-site.ts';
import { hostLimits } from '#src/site/hosts/host-limits.ts';
import { saySize } from '#src/site/hosts/say-size.ts';
import { keepSitePictures } from '#src/site/keep-site-pictures.ts';
import type { SiteOptions } from '#src/site/site-options.ts';
import type { RunProgress } from './running.ts';

/** Builds a site and says what is of it. Resolves with whether there is a new site. */
export async function buildAndTell(
  options: SiteOptions,
  progress: RunProgress,
  say: (text: string) => unknown,
): Promise<boolean> {
  const result = await buildWith(options, progress);
  tellResult(result, options, say);
  return result.wrote;
}

/** Builds a site by the command's options, with what `over` says instead. */
export async function buildWith(
  options: SiteOptions,
  { clear, ...progress }: RunProgress,
  over: Partial<BuildSiteOptions> = {},
): Promise<BuiltSite> {
  const { data, renderCache } = options;
  try {
    return await buildSite({
      ...options,
      ...progress,
      keepPictures: (target) =>
        keepSitePictures({ data, target, cache: join(renderCache, 'pictures') }),
      ...over,
    });
  } finally {
    clear();
  }
}

/** Problems to the error output, the rest to `say`. */
export function tellResult(
  result: BuiltSite,
  { out, strictHost }: Pick<SiteOptions, 'out' | 'strictHost'>,
  say: (text: string) => unknown,
): void {
  const { site, summary } = result;
  process.stderr.write(formatProblems(result));
  say(formatSummary(result, out));
  if (!site) return;
  const hosts = strictHost ? [strictHost] : hostLimits;
  say(`${saySite(site)}\n${saySize(site.size, summary.stories, hosts)}\n`);
}

function saySite({ pages, address, isPublished }: FinishedSite): string {
  const made = `${pages} pages`;
  return isPublished
    ? `${made} for ${address}`
    : `${made}; site.yaml has no address: there is no sitemap, links in feeds are relative, and link previews have no address and no text cards`;
}
