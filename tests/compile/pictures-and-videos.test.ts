import { describe, expect, test } from 'vitest';
import type { Story } from '#src/content/bundle/story-file.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

async function storyOf(fields: object): Promise<Story> {
  const workspace = await openWorkspace({ 'articles/a.md': articleFile({ ...fields }) });
  await workspace.compile();
  return openBundle(workspace.out).story('a');
}

const id = 'WJk-Y8LQlfE';
const frame = (src: string): string => `<iframe width="800" src="${src}" allowfullscreen></iframe>`;

describe('a video is known by', () => {
  test.each([
    ['the player in its HTML', { featuredContent: frame(`https://www.youtube.com/embed/${id}`) }],
    [
      'a player without cookies',
      { featuredContent: frame(`https://www.youtube-nocookie.com/embed/${id}?rel=0&amp;start=3`) },
    ],
    ['a player without protocol', { featuredContent: frame(`//www.youtube.com/embed/${id}`) }],
    ['its page', { originalUrl: `https://youtube.com/watch?v=${id}&t=1` }],
    ['its short address', { originalUrl: `https://youtu.be/${id}?si=x` }],
  ])('%s', async (_, fields) => {
    expect((await storyOf({ type: 'video', ...fields })).video).toEqual({ service: 'youtube', id });
  });
});

describe('no video is made of', () => {
  test.each([
    ['another host', { featuredContent: frame(`https://evil.example/embed/${id}`) }],
    ['a host that begins alike', { originalUrl: `https://youtube.com.evil.example/watch?v=${id}` }],
    ['an id that is none', { originalUrl: 'https://youtube.com/watch?v=%22onload' }],
    ['a script', { featuredContent: frame(`javascript:alert('${id}')`) }],
    ['a channel', { originalUrl: 'https://www.youtube.com/channel/WJk-Y8LQlfE' }],
  ])('%s', async (_, fields) => {
    expect(await storyOf({ type: 'video', ...fields })).not.toHaveProperty('video');
  });
});

describe('the picture', () => {
  const https = 'https://pictures.example/a.png';
  test.each([
    [
      'is the first that can be shown',
      [{ url: 'data:image/png;base64,x' }, { url: '/a.png' }, {}, { url: https }],
      { url: https },
    ],
    ['is asked for over https', [{ url: 'http://pictures.example/a.png' }], { url: https }],
    [
      'has its size',
      [{ url: https, width: 800, height: 450 }],
      { url: https, width: 800, height: 450 },
    ],
    ['has no size when one side is missing', [{ url: https, width: 800 }], { url: https }],
    ['has no size that is none', [{ url: https, width: -1, height: 450.5 }], { url: https }],
    ['has no size in words', [{ url: https, width: '800px', height: '450px' }], { url: https }],
    ['has no size beyond all screens', [{ url: https, width: 1e9, height: 1 }], { url: https }],
    ['may be missing', [{ url: 'javascript:x' }], undefined],
  ])('%s', async (_, images, expected) => {
    expect((await storyOf({ images })).image).toEqual(expected);
  });
});
