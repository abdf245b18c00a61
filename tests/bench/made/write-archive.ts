import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { madeArticle } from './article.ts';

const AT_ONCE = 256;

const SITE =
  'title: The Made News\ndescription: As long as it has to be\nlanguage: en\ntimeZone: UTC\n';

/**
 * Writes an archive of `stories` published stories into `folder`, always the same: 428 outlets and
 * 20 topics as unevenly used as in real archives, texts and coverage of real lengths, coverage that
 * neighbours share. The newest stories are the same in an archive of any size.
 */
export async function writeArchive(folder: string, stories: number): Promise<void> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  await writeFile(join(folder, 'site.yaml'), SITE);
  for (let first = 0; first < stories; first += AT_ONCE) {
    const numbers = Array.from(
      { length: Math.min(AT_ONCE, stories - first) },
      (_, at) => first + at,
    );
    await Promise.all(
      numbers.map((number) => {
        const { name, text } = madeArticle(number);
        return writeFile(join(folder, 'articles', name), text);
      }),
    );
  }
}
