import { Explained } from './explained.tsx';

export function HeadlinesExplained() {
  return (
    <Explained title="Headlines of one event" figure="headlines">
      <p>
        The lead and the reports of the same event, in order of publication. Headlines of the same
        words are one line with all its outlets. A word is shared when two thirds of the headlines
        have it, or all of them where there are up to three; case, a genitive and hyphens make no
        other word. Chinese characters are compared one by one.
      </p>
      <p>
        A word that fewer have is marked when it is a figure or a name. Figures are compared by
        value: $1.5bn is $1.5 billion. A name is a word with capitals inside it, or one that the
        headlines and excerpts of the event write with a capital inside their sentences, at least
        twice as often as without. In a headline that Begins Every Word With One a capital says
        nothing, so a name that no other text speaks for is not marked.
      </p>
    </Explained>
  );
}
