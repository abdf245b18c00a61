import { articleFile, relatedReport } from './markdown.ts';
import { openWorkspace } from './workspace.ts';

const gazette = { name: 'The Gazette', domain: 'gazette.example' };
const quiet = { name: 'The Quiet', domain: 'quiet.example' };

/**
 * Compiles sixty stories, ten on each day from 25 to 30 May 2024, the first of them the hottest;
 * and one of 3 March; `more` are further files. Returns the folder of the bundle.
 */
export async function compileSixtyStories(
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const files: Record<string, string> = {
    'site.yaml': 'title: The Test Paper\ntimeZone: UTC\n',
    ...more,
  };
  for (let at = 0; at < 60; at += 1) {
    const day = `2024-05-${25 + Math.floor(at / 10)}`;
    files[`articles/${day}-story-${at}.md`] = articleFile({
      title: `Story ${at}`,
      publishedDateTime: `${day}T${10 + (at % 10)}:00:00Z`,
      heat: 99 - 10 * (at % 10),
      topics: at % 2 === 0 ? ['Weather'] : ['Traffic'],
      ...(at % 3 === 0 && { provider: gazette }),
      related: [
        ...(at % 3 === 0
          ? []
          : [relatedReport({ provider: gazette, webUrl: `https://gazette.example/${at}` })]),
        ...(at === 59
          ? [relatedReport({ provider: quiet, webUrl: 'https://quiet.example/a' })]
          : []),
      ],
    });
  }
  files['articles/2024-03-03-early.md'] = articleFile({
    title: 'Early',
    publishedDateTime: '2024-03-03T10:00:00Z',
  });
  const workspace = await openWorkspace(files);
  await workspace.compile();
  return workspace.out;
}
