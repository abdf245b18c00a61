import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type SiteServing, serveSite } from '#src/site/serve-site.ts';
import { articleFile } from './markdown.ts';
import { openWorkspace, temporaryFolder } from './workspace.ts';

type SmallSite = Partial<Omit<SiteServing, 'root'>> & {
  readonly siteYaml?: string;
  /** Makes it a publisher's preview. */
  readonly unpublished?: boolean;
  /** The site has its worker here too. */
  readonly offline?: boolean;
  /** More files, by path. */
  readonly files?: Readonly<Record<string, string>>;
};

/**
 * A small site, served until the test ends: an archive's bundle, the app's page, a feed, and the
 * given files.
 */
export async function serveSmallSite({
  siteYaml = 'title: Paper',
  unpublished = false,
  offline = false,
  files = {},
  ...serving
}: SmallSite = {}) {
  const { out, compile } = await openWorkspace({
    'site.yaml': siteYaml,
    'articles/2021-12-13-one.md': articleFile(),
  });
  await compile({ unpublished, offline });
  const root = join(await temporaryFolder(), 'site');
  await mkdir(root);
  await rename(out, join(root, 'data'));
  for (const [path, text] of Object.entries({
    '404.html': '<!doctype html><title>App</title>',
    'feed.xml': '<rss/>',
    ...files,
  })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const { address, close } = await serveSite({ root, base: '/', port: 0, ...serving });
  onTestFinished(close);
  return { address, root };
}
