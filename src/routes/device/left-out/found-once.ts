/** Finds something of a subject and an archive; undefined until it is found. */
export type FindOnce<
  Subject extends object,
  Archive extends { readonly columns: object },
  Found,
> = (subject: Subject, archive: Archive) => Found | undefined;

/**
 * Makes a search for each pair of subject and archive start once, and calls back when something is
 * found. What cannot be found is `lost`.
 */
export function foundOnce<
  Subject extends object,
  Archive extends { readonly columns: object },
  Found extends object,
>(
  find: (subject: Subject, archive: Archive) => Promise<Found>,
  lost: Found,
  onFound: () => void,
): FindOnce<Subject, Archive, Found> {
  const known = new WeakMap<Subject, WeakMap<object, Found | 'coming'>>();
  return (subject, archive) => {
    const ofSubject = known.get(subject) ?? new WeakMap<object, Found | 'coming'>();
    known.set(subject, ofSubject);
    const before = ofSubject.get(archive.columns);
    if (before) return before === 'coming' ? undefined : before;
    ofSubject.set(archive.columns, 'coming');
    const settle = (found: Found): void => {
      ofSubject.set(archive.columns, found);
      onFound();
    };
    void find(subject, archive).then(settle, () => settle(lost));
    return undefined;
  };
}
