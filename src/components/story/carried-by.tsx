import { type Carried, postWords, sourceWords } from '#src/evidence/carried-words.ts';

type CarriedByProps = { readonly story: Carried; readonly className?: string | undefined };

/** Who reports a story, in a few words; nothing for a story without coverage. */
export function CarriedBy({ story, className }: CarriedByProps) {
  const words =
    story.talk === 'self' ? (
      <>
        Only <bdi>{story.outlet.name}</bdi> ({postWords(story)})
      </>
    ) : (
      sourceWords(story)
    );
  return words && <span className={className}>{words}</span>;
}
