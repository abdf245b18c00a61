import { Loading } from '#src/components/states/loading.tsx';
import { Fault } from './fault.tsx';

type MissingPartProps = {
  readonly error: Error | null;
  readonly refetch: () => unknown;
};

/** Says that a part of the page is loading, or why it is missing. */
export function MissingPart({ error, refetch }: MissingPartProps) {
  return error ? <Fault error={error} onRetry={() => void refetch()} /> : <Loading />;
}
