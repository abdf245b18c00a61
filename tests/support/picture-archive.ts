import { makePicture } from './feeds/make-picture.ts';
import { articleFile } from './markdown.ts';
import type { PictureAnswer } from './picture-host.ts';
import type { Archive } from './site.ts';

/**
 * Of these stories the one with this number has a dead picture, and the next is a video, then a
 * long strip.
 */
export const DEAD = 2;
export const VIDEO = 3;
export const STRIP = 4;
const STORIES = 40;
/** The sizes that pictures have by turns: wide, upright, square, small, and a long strip. */
const SIZES = ['1600x1067', '600x900', '500x500', '220x160', '300x1800'];

const addressOf = (at: number): string =>
  `https://host-${at % 4}.test/picture-${at}-${SIZES[at % SIZES.length]}.jpg`;
const logoOf = (at: number): string => `https://logos.test/logo-${at}-64x64.png`;

export const slugOf = (at: number): string => `story-${at}`;

/** Forty stories of six outlets, all with a picture and a logo; `pictures` is for site.yaml. */
export const pictureArchive = (pictures: string): Archive => ({
  kind: 'inline',
  name: `pictures-${pictures}`,
  files: {
    'site.yaml': `title: Pictures\npictures: ${pictures}\naddress: https://news.example/sub/\n`,
    ...Object.fromEntries(
      Array.from({ length: STORIES }, (_, at) => [
        `articles/${slugOf(at)}.md`,
        articleFile({
          title: `Headline number ${at} of the archive`,
          excerpt: 'What happened is told here in a sentence of some length.',
          publishedDateTime: new Date(Date.UTC(2024, 4, 20) - at * 5 * 3_600_000).toISOString(),
          heat: 200 - at,
          provider: {
            name: `Outlet ${at % 6}`,
            domain: `outlet-${at % 6}.test`,
            images: [{ url: logoOf(at % 6) }],
          },
          images: [{ url: at === DEAD ? 'https://dead.test/a.jpg' : addressOf(at) }],
          ...(at === VIDEO && {
            type: 'video',
            featuredContent: '<iframe src="https://www.youtube.com/embed/WJk-Y8LQlfE"></iframe>',
          }),
        }),
      ]),
    ),
  },
});

/** The pictures of that archive, by address. */
export async function picturesOfArchive(): Promise<Record<string, PictureAnswer>> {
  const addresses = [
    ...Array.from({ length: STORIES }, (_, at) => addressOf(at)),
    ...Array.from({ length: 6 }, (_, at) => logoOf(at)),
  ];
  const answers: Record<string, PictureAnswer> = {};
  for (const address of addresses) {
    const picture = await makePicture(address.slice(address.lastIndexOf('/') + 1));
    if (picture) answers[address] = picture.body;
  }
  return answers;
}
