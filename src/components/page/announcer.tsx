type AnnouncerProps = {
  /** What to say; a change of it is spoken. Empty says nothing. */
  readonly message: string;
};

/**
 * Says, to those who hear the page, what changed without a move of the focus: a new page, another
 * count.
 */
export function Announcer({ message }: AnnouncerProps) {
  return (
    <div className="unseen" role="status" aria-live="polite">
      {message}
    </div>
  );
}
