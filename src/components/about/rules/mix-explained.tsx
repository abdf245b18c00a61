import { qualityBands } from '#src/content/coverage/quality-bands.ts';
import { Explained } from './explained.tsx';

const names = qualityBands.map(({ name }) => name);

export function MixExplained() {
  return (
    <Explained title="Source mix" figure="mix">
      <p>
        The bar holds every report of a story once: the lead and all of its coverage, of the same
        event and background alike. It is cut into outlets, the one with most reports first; of
        equals the lead’s outlet comes first, then the one with the best report. An outlet’s share
        is its reports divided by all of them. Which outlet a report belongs to is told by the
        domain in its file.
      </p>
      <p>
        Each part is filled by quality: the number that the archive itself gives a report, which is
        not a judgement of this site. The bands are {names.slice(0, -1).join(', ')}, and{' '}
        {names.at(-1)}. 50 is the lowest quality with which a report leads a story in the archives
        that this reader was made with.
      </p>
    </Explained>
  );
}
