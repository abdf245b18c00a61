import { appendFile, cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '#src/compile/compile.ts';
import { projectRoot } from './list-files.ts';

/** Within the day of its newest articles. */
export const AFTER_ITS_NEWS = new Date('2026-11-27T12:00:00Z');

/**
 * Makes an archive in `folder`/data whose bundle has what few have: feeds that it imports, what a
 * publisher adds, and a story whose file was renamed since an earlier build, which needs a memory.
 */
export async function makeRareArchive(folder: string): Promise<void> {
  const data = join(folder, 'data');
  await cp(join(projectRoot, 'tests/fixtures/imported'), data, { recursive: true });
  await mkdir(join(data, 'pages'));
  await writeFile(join(data, 'pages/imprint.md'), OWN_PAGE);
  await appendFile(join(data, 'site.yaml'), WISHES);
  const article = (name: string): string => join(data, 'articles', `${name}.md`);
  await rename(article(RENAMED), article(EARLIER));
  await compile({ data, out: join(folder, 'earlier'), now: AFTER_ITS_NEWS });
  await rename(article(EARLIER), article(RENAMED));
}

const RENAMED = '2026-11-26-severn-bridge-closed-after-storm-isolde-snaps-a-cable';
const EARLIER = '2026-11-26-earlier-name';

const OWN_PAGE =
  '---\ntitle: Imprint\nin: footer\n---\nPublished by [Ann](mailto:ann@example.org).\n';
const WISHES = 'robots: { ai: no-training }\nredirects: { /impressum/: imprint }\n';
