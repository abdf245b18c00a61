import { Loading } from '#src/components/states/loading.tsx';
import { Fault } from './fault.tsx';

type MissingPartProps = {
  readonly error: Error | null;
  readonly what: string;
  readonly refetch: () => unknown;
};

/** Says that a part of the page is loading, or why it is missing. */
export function MissingPart({ error, what, refetch }: MissingPartProps) {
  return error ? (
    <Fault error={error} what={what} onRetry={() => void refetch()} />
  ) : (
    <Loading what={what} />
  );
}
