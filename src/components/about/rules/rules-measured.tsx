import {
  figuresToShow,
  type MeasuredShare,
  type OwnFigures,
  type RuleName,
  type SourcedFigure,
} from '#src/content/bundle/rule-figures.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { dayWords } from '#src/content/words/time-words.ts';
import { defaultRuleFigures } from '#src/evidence/default-rule-figures.ts';
import { Explained } from './explained.tsx';
import css from './rules-measured.module.css';

type RulesMeasuredProps = {
  /** The publisher's own verdicts; undefined if there are none. */
  readonly own: OwnFigures | undefined;
};

const names: Readonly<Record<RuleName, string>> = {
  event: 'Same event',
  copy: 'Same text',
  link: 'Links between stories',
  step: 'Steps in coverage',
};

/** Precision and recall of each rule, on pairs that a person judged. */
export function RulesMeasured({ own }: RulesMeasuredProps) {
  const figures = figuresToShow(own, defaultRuleFigures);
  return (
    <Explained title="How often the rules are wrong" figure="rules">
      <p>
        Each rule was held against pairs that a person judged by headline, start of the text, outlet
        and time, without knowing what the rule says. <b>Right</b> is how many of the pairs that the
        rule accepts are so; <b>found</b> is how many of the pairs that are so it accepts. The true
        shares lie between the two numbers below each in 95 of 100 samples.
      </p>
      <table className={css['table']}>
        <caption className="unseen">How often each rule is right</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Right</th>
            <th scope="col">Found</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.rule}>
              <th scope="row">
                {names[figure.rule]}
                <span className={css['sample']}>{sampleWords(figure)}</span>
              </th>
              <ShareCell share={figure.precision} />
              <ShareCell share={figure.recall} />
            </tr>
          ))}
        </tbody>
      </table>
      {figures.some((figure) => figure.own) ? (
        <p>
          Pairs of this archive were drawn by lot from what each rule accepts and from what it does
          not; each judged pair counts for as many as it stands for. What a person said of a pair
          also holds on its page.
        </p>
      ) : (
        <p>
          The pairs come with Coranto and are from the archives named; other archives have other
          subjects and outlets, and may have other shares. Limits of the rules were chosen on up to
          half of the pairs, so that the true shares may be lower.
        </p>
      )}
    </Explained>
  );
}

function ShareCell({ share }: { readonly share: MeasuredShare | undefined }) {
  if (!share) return <td>not known</td>;
  return (
    <td>
      <b>{percent(share.share)}</b>
      <span className={css['interval']}>
        {percent(share.low)} to {percent(share.high)}
      </span>
    </td>
  );
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function sampleWords({ pairs, archive, date, own }: SourcedFigure): string {
  const judged = `${numberWords(pairs)} pairs of ${own ? 'this archive' : `the archive ${archive ?? ''}`}`;
  return date === undefined ? judged : `${judged}, ${dayWords(date)}`;
}
