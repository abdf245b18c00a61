import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Site } from '#src/content/bundle/manifest.ts';
import { language, t } from '#src/messages/messages.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { storyPath, topicPath } from '#src/url/paths.ts';
import { movedLinePath, storylinePath } from '#src/url/storyline-paths.ts';
import { escapeHtml } from './escape-html.ts';
import { contentSecurityPolicyMeta } from './header-rules.ts';
import { hasEnding } from './hosting/redirect-rules.ts';
import type { OpenBundle } from './open-bundle.ts';
import { siteFile } from './site-file.ts';
import { withErrorContext } from './with-error-context.ts';

export type RedirectWriting = {
  readonly bundle: OpenBundle;
  /** The site's folder. */
  readonly root: string;
  /** Path of the site on its host; begins and ends with a slash. */
  readonly base: string;
  /** The site's full address or, if unknown, its base. */
  readonly address: string;
};

/**
 * Writes a page at every former address of a topic, a story or a storyline, and at those that the
 * publisher redirects, which leads to the present one, with and without JavaScript. Rejects with
 * the disk's error.
 */
export async function writeRedirects({
  bundle,
  root,
  base,
  address,
}: RedirectWriting): Promise<void> {
  const { site } = bundle.manifest;
  const ways = [
    ...bundle.movedTopics.map(({ from, to }) => ({ from: topicPath(from), to: topicPath(to) })),
    ...bundle.memory.moved.map(([from, to]) => ({ from: storyPath(from), to: storyPath(to) })),
    ...redirectPages(bundle),
    ...bundle.movedLines.map((line) => ({ from: storylinePath(line.id), to: movedLinePath(line) })),
  ];
  for (const { from, to } of ways) {
    await withErrorContext(`Cannot write the page that leads from ${from} to ${to}`, async () => {
      const file = siteFile(root, from.endsWith('/') ? `${from}index.html` : from);
      await mkdir(dirname(file), { recursive: true });
      const html = forwardPage(`${base}${to.slice(1)}`, {
        base,
        from,
        ...site,
        canonical: absoluteUrl(address, to),
      });
      await writeFile(file, html);
    });
  }
}

/** Where hosts send a page for a redirect of the publisher's: not for the endings of programs. */
const redirectPages = ({ publisher: { redirects = [] } }: OpenBundle) =>
  redirects.flatMap(({ from, to }) => {
    if (/\.html?$/i.test(from)) return [{ from, to }];
    return hasEnding(from) ? [] : [{ from: from.replace(/\/?$/, '/'), to }];
  });

type Around = Pick<Site, 'title' | 'pictures'> &
  Pick<RedirectWriting, 'base'> & { readonly from: string; readonly canonical: string };

/** It says its own address as all pages do, so that devices keep it in place of the page before. */
function forwardPage(href: string, { base, from, title, canonical, pictures }: Around): string {
  const [to, own] = [escapeHtml(href), escapeHtml(base + from.slice(1))];
  const { tag, direction } = language();
  return `<!doctype html>
<html lang="${tag}" dir="${direction}" data-base="${base}" data-page="${own}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicyMeta({ pictures })}">
    <meta name="viewport" content="width=device-width">
    <title>${escapeHtml(t('made.movedTitle'))} – ${escapeHtml(title)}</title>
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${escapeHtml(canonical)}">
    <meta http-equiv="refresh" content="0; url=${to}">
  </head>
  <body>
    <p>${escapeHtml(t('made.moved'))} <a href="${to}">${escapeHtml(t('made.newAddress'))}</a></p>
  </body>
</html>
`;
}
