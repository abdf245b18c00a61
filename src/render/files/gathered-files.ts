import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import * as z from 'zod/mini';

/** Puts many small files into one: making a file of its own takes longer than what is in it. */
export type FileGathering = {
  readonly put: (path: string, content: Buffer) => void;
  /** Then they can be read. */
  readonly close: () => void;
};

/** Reads a gathered file; undefined if there is none of that path. */
export type ReadGathered = (path: string) => string | undefined;

/** Where each file begins, and its length, in bytes, by path. */
const placesSchema = z.record(z.string(), z.tuple([z.int(), z.int()]));

/** Written at once, in bytes. */
const AT_ONCE = 1 << 20;

const listOf = (file: string): string => `${file}.json`;

/** Begins to gather files in one, which only this run reads. Each throws the disk's error. */
export function gatherFiles(file: string): FileGathering {
  const opened = openSync(file, 'wx');
  const places: z.infer<typeof placesSchema> = {};
  let [at, waiting]: [number, Buffer[]] = [0, []];
  let waitingBytes = 0;
  const write = (): void => {
    const content = Buffer.concat(waiting);
    for (let done = 0; done < content.length; ) done += writeSync(opened, content, done);
    [waiting, waitingBytes] = [[], 0];
  };
  return {
    put: (path, content) => {
      places[path] = [at, content.length];
      at += content.length;
      waiting.push(content);
      waitingBytes += content.length;
      if (waitingBytes >= AT_ONCE) write();
    },
    close: () => {
      try {
        write();
      } finally {
        closeSync(opened);
      }
      writeFileSync(listOf(file), JSON.stringify(places));
    },
  };
}

/** What was gathered, if anything was. Throws the disk's error, as reading does. */
export function openGathered(file: string | undefined): ReadGathered {
  if (file === undefined) return () => undefined;
  const places = new Map(
    Object.entries(placesSchema.parse(JSON.parse(readFileSync(listOf(file), 'utf8')))),
  );
  return (path) => {
    const place = places.get(path);
    return place && readPart(file, place).toString('utf8');
  };
}

function readPart(file: string, [at, length]: readonly [at: number, length: number]): Buffer {
  const content = Buffer.allocUnsafe(length);
  // Not open for longer: a folder on Windows is not removed while a file in it is.
  const opened = openSync(file, 'r');
  try {
    for (let done = 0; done < length; ) {
      const read = readSync(opened, content, done, length - done, at + done);
      if (read === 0) throw new Error(`${file} was cut off`);
      done += read;
    }
    return content;
  } finally {
    closeSync(opened);
  }
}
