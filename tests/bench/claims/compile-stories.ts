import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '#src/compile/compile.ts';
import { addressFileSchema } from '#src/content/bundle/story-file.ts';
import type { Stories } from './judged-pair.ts';

/**
 * The stories of an archive as a build made now would show them. Nothing is written into its
 * folder.
 */
export async function compileStories(data: string): Promise<Stories> {
  const folder = await mkdtemp(join(tmpdir(), 'coranto-claims-'));
  try {
    const out = join(folder, 'bundle');
    const { wrote, problems } = await compile({
      data,
      out,
      now: new Date('2024-06-01T12:00:00Z'),
      history: 'read',
    });
    if (!wrote) throw new Error(`${data} does not compile: ${JSON.stringify(problems[0])}`);
    const files = await readdir(join(out, 'stories'), { recursive: true });
    const read = files
      .filter((path) => path.endsWith('.json'))
      .map(async (path) => readFile(join(out, 'stories', path), 'utf8'));
    const addresses = (await Promise.all(read)).map((text) =>
      addressFileSchema.parse(JSON.parse(text)),
    );
    return new Map(
      addresses.flatMap((file) =>
        file.became === 'story' ? [[file.story.slug, file.story] as const] : [],
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
