import { HEAT_QUALITY, type HeatAccount } from '#src/content/coverage/heat.ts';
import { countWords, numberWords } from '#src/content/words/count-words.ts';
import { Explained } from './explained.tsx';

type HeatExplainedProps = {
  /** Undefined until loaded. */
  readonly heat: HeatAccount | undefined;
};

/** What heat consists of, and for how many stories of this archive that can be checked. */
export function HeatExplained({ heat }: HeatExplainedProps) {
  const alone = heat ? aloneWords(heat) : '';
  return (
    <Explained title="Heat" figure="heat">
      <p>
        Heat is a number that each file states. It is a sum: from quality {HEAT_QUALITY} up, heat =
        quality + k × reports; below {HEAT_QUALITY}, or without reports, heat = quality. Reports are
        all entries of the file’s own list, those too that are listed twice.
      </p>
      <p>
        No file states k. It is found from all the stories with reports, as the whole number with
        which the sum of most of them comes out.
        {heat ? <> {factorWords(heat)}</> : null}
      </p>
      {alone === '' ? null : <p>{alone}</p>}
      <p>
        Where a sum does not come out, the story’s page gives both numbers. Nothing is corrected:
        the order goes by the stated heat.
      </p>
    </Explained>
  );
}

function factorWords({ factor }: HeatAccount) {
  if (!factor)
    return 'In this archive it could not be found: no two stories with reports agree on one, or there are none.';
  const { k, holds, of } = factor;
  return (
    <>
      In this archive <b>k is {numberWords(k)}</b>, and the sum holds for {numberWords(holds)} of{' '}
      {countWords(of, 'story', 'stories')} with reports.
    </>
  );
}

/** Empty if all stories have both numbers, and counted reports. */
function aloneWords({ alone, unsaid }: HeatAccount): string {
  const parts = [
    alone.of > 0 &&
      `Of ${countWords(alone.of, 'story', 'stories')} whose heat should be their quality, it is so for ${numberWords(alone.holds)}.`,
    unsaid > 0 && `${countWords(unsaid, 'story gives', 'stories give')} no heat or no quality.`,
  ];
  return parts.filter((part) => part !== false).join(' ');
}
