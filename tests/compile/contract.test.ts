import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { projectRoot } from '#tests/support/list-files.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

/**
 * The examples of data/README.md, in their order: an article, a list of feeds, a topic, an outlet,
 * verdicts, the site.
 */
async function readExamples(language: 'yaml' | 'markdown' | 'css'): Promise<string[]> {
  const text = await readFile(join(projectRoot, 'data/README.md'), 'utf8');
  const blocks = text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, of, example = '']) => (of === language ? [example] : []));
}

test('the examples of data/README.md compile unchanged and mean what it says', async () => {
  const [article = '', feeds = '', topic = '', outlet = '', verdicts = '', site = '', ...more] =
    await readExamples('yaml');
  const [page = ''] = await readExamples('markdown');
  const [theme = ''] = await readExamples('css');
  expect(more).toEqual([]);
  const workspace = await openWorkspace({
    'articles/example.md': article,
    'articles/other.md': articleFile({ topics: ['AI in robotics'] }),
    'topics/example.yaml': topic,
    'organizations/example.md': outlet,
    'verdicts.yaml': verdicts,
    'site.yaml': site,
    'feeds.yaml': feeds,
    'pages/imprint.md': page,
    'theme.css': theme.replace(/@font-face \{[\s\S]*?\n\}/, ''),
    'logo.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  });
  await mkdir(join(workspace.data, 'screenshots'));
  const picture = sharp({ create: { width: 640, height: 400, channels: 3, background: 'white' } });
  await picture.png().toFile(join(workspace.data, 'screenshots/search.png'));
  const { wrote, problems } = await workspace.compile();
  // Its verdicts are on stories that are not here: each is warned of, and none is wrong.
  const others = problems.filter(({ path }) => path !== 'verdicts.yaml');
  expect({ wrote, others }).toEqual({ wrote: true, others: [] });
  expect(problems.map(({ line, refused }) => [line, refused])).toEqual(
    [5, 7, 9].map((line) => [line, false]),
  );
  const bundle = openBundle(workspace.out);
  expect(await bundle.story('example')).toMatchObject({
    title: 'SenseTime postpones its IPO',
    time: '2021-12-13T05:54:00Z',
    heat: 177,
    qualityFrom: 'source',
    was: [{ title: 'SenseTime sets a date for its IPO', until: '2021-12-13T06:30:00Z' }],
    outlet: { name: 'TechCrunch', logo: { url: 'https://example.com/techcrunch.png' } },
    amp: { href: 'https://example.com/a/amp' },
    coverage: [{ title: 'SenseTime delays its listing', quality: 67 }],
  });
  expect(await bundle.topics()).toContainEqual(
    expect.objectContaining({ slug: 'ai-in-robotics', parent: 'ai', shortname: 'Robotics' }),
  );
  expect((await bundle.manifest()).site).toMatchObject({
    title: 'The Daily Coranto',
    address: 'https://example.com/news/',
  });
});
