import { articleFile, relatedReport } from './markdown.ts';
import type { Archive } from './site.ts';

const DAYS = ['2024-06-30', '2024-06-29'] as const;
const STORIES = 51;

const topics = ['Harbours', 'Rivers', 'Schools', 'Trains', 'Weather'] as const;
const outlets = ['Courier', 'Gazette', 'Herald', 'Ledger'] as const;

/** Of the lengths that headlines have: 31 to 97 signs. */
const subjects = [
  'Ferry company cuts evening sailings',
  'Council votes to keep the old swimming pool open for another two years, after a long night',
  'Rain stops the last train to the coast',
  'Teachers and parents ask for smaller classes before the new term begins in September',
] as const;

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** The outlet of a story or a report, as its front matter has it. */
function outlet(at: number) {
  const name = pick(outlets, at) ?? outlets[0];
  return { name: `The ${name}`, domain: `${name.toLowerCase()}.example` };
}

/** A story of a day: every other one has a picture, two of three have reports. */
const article = (day: string, at: number): string =>
  articleFile({
    title: `${pick(subjects, at)} (${at})`,
    excerpt: 'What happened, told in two plain sentences. They are long enough for a card.',
    publishedDateTime: `${day}T${10 + Math.floor(at / 6)}:${at % 6}0:00Z`,
    quality: 60,
    heat: 60 + at,
    topics: [pick(topics, at)],
    provider: outlet(at),
    ...(at % 2 === 0 && {
      images: [{ url: `https://pictures.example/${day}-${at}.png`, width: 800, height: 450 }],
    }),
    related: Array.from({ length: at % 3 }, (_, report) =>
      relatedReport({
        title: `Report ${report} on ${at}`,
        publishedDateTime: `${day}T20:0${report}:00Z`,
        webUrl: `https://paper.example/${day}/${at}/${report}`,
        provider: outlet(at + report + 1),
      }),
    ),
  });

/** Two days of 51 stories each: an edition of one day, larger than any page can show large. */
export const crowdedDays: Archive = {
  kind: 'inline',
  name: 'crowded-days',
  files: {
    'site.yaml': 'title: The Crowded Day\nlanguage: en\ntimeZone: UTC\n',
    ...Object.fromEntries(
      DAYS.flatMap((day) =>
        Array.from({ length: STORIES }, (_, at) => [
          `articles/${day}-story-${String(at).padStart(2, '0')}.md`,
          article(day, at),
        ]),
      ),
    ),
  },
};
