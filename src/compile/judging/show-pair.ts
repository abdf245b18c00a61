import { formatInstant } from '#src/content/time/instant.ts';
import type { PairKind } from '../verdicts/verdict.ts';
import type { PairCandidate, Side } from './candidate.ts';

const questions: Readonly<Record<PairKind, readonly [question: string, hint: string]>> = {
  event: [
    'Do both report the same event?',
    'One thing that happened. A shared subject, product or series is not enough.',
  ],
  copy: [
    'Are both the same text?',
    'One reprints the other, whole or nearly so. Two texts on one event are not the same.',
  ],
  storyline: [
    'Does one continue the other?',
    'It led to the other, or came next in the same matter. A shared product or company is not enough.',
  ],
};

const EXCERPT = 320;

/**
 * A pair as shown to the person: the question and both texts, the earlier first, without the rule's
 * decision.
 */
export function showPair({ kind, sides }: PairCandidate, place: string): string {
  const [question, hint] = questions[kind];
  const [first, second] = [...sides].sort((a, b) => (a.time ?? 0) - (b.time ?? 0)).map(showSide);
  return `\n${place}. ${question}\n${hint}\n\n  A  ${first}\n\n  B  ${second}\n\n`;
}

function showSide({ title, excerpt, provider, time }: Side): string {
  const when =
    time === undefined
      ? 'time unknown'
      : `${formatInstant(time).slice(0, 16).replace('T', ' ')} UTC`;
  const lines = [`${provider.name} (${provider.domain}), ${when}`, title, startOf(excerpt)];
  return lines.filter((line) => line !== '').join('\n     ');
}

function startOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= EXCERPT) return line;
  return `${line.slice(0, EXCERPT).replace(/\s+\S*$/, '')} …`;
}

/** Both headlines in one line, by which a person finds the pair in the file. */
export function pairWords({ sides: [a, b] }: PairCandidate): string {
  return [a, b]
    .map(({ title, provider }) => `${startOf(title).slice(0, TITLE)} (${provider.domain})`)
    .join(' | ');
}

const TITLE = 70;
