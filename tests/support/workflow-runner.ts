/** A workflow command as the runner of GitHub Actions understands a line. */
export type ReadCommand = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
};

/** In the order in which the runner replaces them, the percent sign last. */
const dataEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const propertyEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;

const unescaped = (text: string, escapes: readonly (readonly [string, string])[]): string =>
  escapes.reduce((read, [written, sign]) => read.replaceAll(written, sign), text);

/** By the rules of `TryParseV2` in the runner's ActionCommand.cs. */
export function readCommand(line: string): ReadCommand | undefined {
  const message = line.trimStart();
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end < 0) return undefined;
  const info = message.slice(2, end);
  const space = info.indexOf(' ');
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(',');
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 && at < pair.length - 1
      ? [[pair.slice(0, at), unescaped(pair.slice(at + 1), propertyEscapes)] as const]
      : [];
  });
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(properties),
    data: unescaped(message.slice(end + 2), dataEscapes),
  };
}

/** Whether the runner could obey a line in either of its two formats (`TryParse`: `##[name]`). */
export const isCommand = (line: string): boolean =>
  readCommand(line) !== undefined ||
  (line.includes('##[') && line.includes(']', line.indexOf('##[')));
