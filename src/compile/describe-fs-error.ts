const reasons = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your disk quota is used up'],
  ['EACCES', 'you have no permission to write to this folder'],
  ['EPERM', 'you have no permission to write to this folder'],
  ['EROFS', 'this disk is read-only'],
  ['ENOTDIR', 'a part of this path is a file, not a folder'],
  ['EEXIST', 'a part of this path is a file, not a folder'],
  ['ENOENT', 'a part of this path was removed, perhaps by another run'],
  ['ENOTEMPTY', 'another run wrote there at the same time'],
  ['EBUSY', 'another program uses this folder'],
  ['EFBIG', 'a file would be larger than the system allows'],
  ['ELOOP', 'its links form a loop'],
  ['ENAMETOOLONG', 'its name is longer than the disk allows'],
  ['EOPNOTSUPP', 'no folder can be created here'],
]);

/** Why a write failed, in the publisher's words; undefined for an error that is not the disk's. */
export function describeFsError(error: unknown): string | undefined {
  const code = codeOf(error);
  // Node's own errors have codes too, such as ERR_INVALID_ARG_TYPE: those are our bugs.
  return code === undefined || !/^E[A-Z0-9]+$/.test(code)
    ? undefined
    : (reasons.get(code) ?? `the system reported ${code}`);
}

/** The code of a system error, such as ENOENT; undefined for any other value. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
