import { useQuery } from '@tanstack/react-query';
import type { Finding } from '#src/components/search/finding.ts';
import { FoundReport } from '#src/components/search/found-report.tsx';
import { MarkedText } from '#src/components/search/marked-text.tsx';
import { MissingWords } from '#src/components/search/missing-words.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import { addressQuery } from '#src/queries/address-query.ts';
import { bestReport, countMatched, markMatches } from '#src/search/mark-matches.ts';
import { pieceOfText } from '#src/search/piece-of-text.ts';
import type { SearchResult } from '#src/search/run-search.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import { useApp } from '../app-context.ts';

type Words = SearchResult['words'];

/** What a search adds to its results: marks, the words that a story lacks, and a report's line. */
export function findingOf({ words, partly, stories }: SearchResult): Finding {
  const mark = (text: string) => <MarkedText text={text} ranges={markMatches(text, words)} />;
  const piece: Finding['piece'] = ({ title, excerpt }) => mark(pieceOfText(excerpt, words, title));
  const more: Finding['more'] = (of) =>
    countMatched([of.title, of.excerpt], words) > countMatched([of.title], words)
      ? piece(of)
      : undefined;
  return {
    mark,
    piece,
    more,
    below: (card, number = 1) => {
      const lacking = partly?.lacks(stories[number - 1] ?? 0) ?? [];
      const found = words.length - lacking.length;
      return (
        <>
          {ownMatches(card, words) < found ? (
            <ReportOfCoverage slug={card.slug} words={words} />
          ) : null}
          {lacking.length > 0 ? <MissingWords words={lacking} /> : null}
        </>
      );
    },
  };
}

/** How many words are in what a card itself says. */
const ownMatches = ({ title, excerpt, outlet, topics }: Card, words: Words): number =>
  countMatched([title, excerpt, outlet.name, ...topics.map(({ name }) => name)], words);

type ReportOfCoverageProps = { readonly slug: string; readonly words: Words };

/** The report of a story's coverage that a search found, once the story's file is here. */
function ReportOfCoverage({ slug, words }: ReportOfCoverageProps) {
  const { data } = useQuery(addressQuery(useApp().read, addressFile(slug), slug));
  const report = data?.became === 'story' ? bestReport(data.story.coverage, words) : undefined;
  return report && <FoundReport slug={slug} report={report} />;
}
