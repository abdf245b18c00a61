import type { Choices } from '../choices.ts';

const SCHEDULE = `  schedule:
    # Not on the hour: runs are late then, or left out. The times are UTC.
    - cron: '7,37 * * * *'
`;
const IMPORT = `      - name: Import
        run: npm run import
`;

/** Publishes on GitHub Pages whenever something is pushed; imports feeds twice an hour. */
export function workflow({ from }: Choices): string {
  const isImporting = from === 'feeds';
  return `# Builds the site and publishes it on GitHub Pages.
name: Publish

on:
  push:
    branches: [main]
  workflow_dispatch:
${isImporting ? SCHEDULE : ''}
# One run at a time: each continues from what the one before committed.
concurrency:
  group: publish
  cancel-in-progress: false

permissions: {}

jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: write # to commit what the build remembers
      pages: read # to learn the path of the site
    steps:
      - uses: actions/checkout@v7
      - uses: actions/setup-node@v7
        with:
          node-version: 24
          cache: npm
      # Parsed articles and rendered pages, so that a build only does what changed.
      - uses: actions/cache@v5
        with:
          path: .cache
          key: coranto-\${{ github.run_id }}
          restore-keys: coranto-
      - run: npm ci
${isImporting ? IMPORT : ''}      - uses: actions/configure-pages@v5
        id: pages
      - name: Build
        env:
          BASE: \${{ steps.pages.outputs.base_path }}
        run: npx coranto build --base "$BASE/" --cache .cache${isImporting ? ' --keep-going' : ''}
      # Also after a failed build: feeds forget old items, and the next import could not find them.
      - name: Commit
        if: \${{ !cancelled() }}
        run: |
          git config user.name 'github-actions[bot]'
          git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
          git add --all data
          if git diff --cached --quiet; then exit 0; fi
          git commit --quiet --message 'data: ${isImporting ? 'import' : 'history'}'
          git pull --quiet --rebase
          git push --quiet
      - uses: actions/upload-pages-artifact@v5
        with:
          path: dist

  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write # to publish the site
      id-token: write # to show that this workflow made it
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/deploy-pages@v5
        id: deployment
`;
}
