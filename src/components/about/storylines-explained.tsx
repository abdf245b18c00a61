import { Explained } from './explained.tsx';

/** How stories that continue each other are found. */
export function StorylinesExplained() {
  return (
    <Explained title="Storylines" figure="storylines">
      <p>
        Two stories are linked when both headlines name the same rare thing (a company, a product, a court case, a deal), and
        headlines, excerpts and the headlines of their coverage share enough other rare words. A word is rare when few stories of
        this archive have it. The words a link was made by stand beside it, so that you can judge it.
      </p>
      <p>
        Only later stories continue earlier ones: by more than three days, or they tell of the same event, and by a year at most.
        Instalments of a series, whose headlines differ by their dates alone, are not linked.
      </p>
      <p>
        A <b>storyline</b> is one story and those linked to it by the same rare word of their headlines. A link of a link does not
        count. Wrong links are worse than missing ones, so many stories that go on are not linked.
      </p>
    </Explained>
  );
}
