import { expect, test } from 'vitest';
import { headTags } from '#src/head/head-tags.ts';
import { saidOf } from '#tests/support/read-head.ts';
import { plainStory } from '#tests/support/stories.ts';

test('a story without a picture shows the card of the site where stories have none', () => {
  const site = { title: 'The Test Paper', description: '', language: 'en', timeZone: 'UTC' };
  const context = { site, address: 'https://paper.example/sub/', preview: false };
  const story = plainStory();
  const tags = headTags({ title: story.title, about: { kind: 'story', story } }, context);
  const page = headTags({ title: 'About', path: '/about/', about: { kind: 'page' } }, context);
  expect(saidOf(tags, 'og:image')).toEqual(saidOf(page, 'og:image'));
  expect(saidOf(tags, 'og:image')[0]).toMatch(
    /^https:\/\/paper\.example\/sub\/assets\/card-[0-9a-f]{16}\.png$/,
  );
  // It says only the site's name, which the head says too, and is shown small.
  for (const name of ['og:image:alt', 'og:image:width', 'og:image:height', 'twitter:card'])
    expect(saidOf(tags, name)).toEqual([]);
});
