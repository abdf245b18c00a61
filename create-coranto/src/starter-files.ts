import type { Choices } from './choices.ts';
import { aboutPage } from './texts/about-page.ts';
import { exampleArticle } from './texts/example-article.ts';
import { feedList } from './texts/feed-list.ts';
import { packageFile } from './texts/package-file.ts';
import { readme } from './texts/readme.ts';
import { siteYaml } from './texts/site-yaml.ts';
import { themeCss } from './texts/theme-css.ts';
import { workflow } from './texts/workflow.ts';
import type { StarterFiles } from './write-starter.ts';

/**
 * All files of a new site: the publisher's own, and nothing that a later version of Coranto would
 * have to change. `now` dates the example.
 */
export function starterFiles(choices: Choices, now: Date): StarterFiles {
  const day = now.toISOString().slice(0, 10);
  return new Map([
    ['package.json', packageFile(choices)],
    ['README.md', readme(choices)],
    ['.gitignore', 'node_modules/\ndist/\n'],
    ['.github/workflows/publish.yml', workflow(choices)],
    ['data/site.yaml', siteYaml(choices)],
    ['data/theme.css', themeCss],
    ['data/pages/about-us.md', aboutPage(choices)],
    ...(choices.from === 'feeds'
      ? ([['data/feeds.yaml', feedList]] as const)
      : ([[`data/articles/${day}-first-story.md`, exampleArticle(now)]] as const)),
  ]);
}
