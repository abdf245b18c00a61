import type { StepHandle } from '#src/reading/step/step-once.ts';

export type MemoryFile = StepHandle & {
  text: string | undefined;
  /** How often it was written. */
  writes: number;
  /** What the next writing fails with. */
  fault?: DOMException | undefined;
  /** Called when a writing begins: another program can come between. */
  onWrite?: (() => void) | undefined;
};

/** A file of the File System Access API in memory; without a text there is none. */
export function memoryFile(text: string | undefined = ''): MemoryFile {
  let modified = 1;
  let current = text;
  const file: MemoryFile = {
    name: 'device.json',
    writes: 0,
    get text() {
      return current;
    },
    set text(next) {
      modified += 1;
      current = next;
    },
    getFile: () => {
      const now = current;
      if (now === undefined) return Promise.reject(new DOMException('gone', 'NotFoundError'));
      const text = () => Promise.resolve(now);
      return Promise.resolve({ text, lastModified: modified, size: now.length });
    },
    createWritable: () => {
      if (file.fault) return Promise.reject(file.fault);
      let written = '';
      return Promise.resolve({
        write: (more) => {
          written += more;
          file.onWrite?.();
          return Promise.resolve();
        },
        abort: () => Promise.resolve(),
        close: () => {
          file.text = written;
          file.writes += 1;
          return Promise.resolve();
        },
      });
    },
  };
  return file;
}
