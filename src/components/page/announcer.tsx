type AnnouncerProps = {
  /** Spoken when it changes; empty says nothing. */
  readonly message: string;
};

/** Announces to screen readers what changed without moving the focus: a new page, another count. */
export function Announcer({ message }: AnnouncerProps) {
  return (
    <div className="unseen" role="status" aria-live="polite">
      {message}
    </div>
  );
}
