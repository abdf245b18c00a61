import type { Choices } from '../choices.ts';

const ARTICLES = `- \`data/articles/\`: a file for each story. Begin with a copy of the example there.`;
const FEEDS = `- \`data/feeds.yaml\`: the feeds that are imported. Add some, and import them:

\`\`\`sh
npm run import -- --add https://example.com   # a feed, or a page that names one
npm run import -- feeds.opml                  # all feeds of a feed reader
npm run import                                # what is new; the workflow does it twice an hour
\`\`\``;

export function readme({ name, from }: Choices): string {
  return `# ${name}

A news site, made with [Coranto](https://www.npmjs.com/package/coranto) of the files in \`data/\`.

\`\`\`sh
npm install         # once
npm start           # builds the site and serves it on http://localhost:4173
npm run check       # names every fault of the files, with its line
npm run build       # writes the site to dist/, for any host
\`\`\`

## What is here
${from === 'feeds' ? FEEDS : ARTICLES}
- \`data/site.yaml\`: the site's name, address, language and time zone.
- \`data/theme.css\`: its colours and fonts. \`data/pages/\`: pages of your own, in Markdown.
- \`data/history.json\`, which the build writes: commit it, so that old addresses keep working.
- \`.github/workflows/publish.yml\`: publishes the site on GitHub Pages. In the repository's
  settings, under Pages, choose "GitHub Actions" as the source.

\`npm update coranto\` brings a newer version; no file here has to be merged with it.
`;
}
