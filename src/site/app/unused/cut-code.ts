/** Functions of a library that never run here, by name, and the statement that is their body. */
type UnusedFunctions = Readonly<Record<string, string>>;

/**
 * Gives functions of a module, or those that stand in one of them, other bodies. Throws if the
 * module lacks one of them. Lines stay where they are, for maps of the code.
 */
export const replaceBodies = (code: string, functions: UnusedFunctions, where: string): string =>
  Object.entries(functions).reduce((rest, [name, body]) => {
    const whole = find(rest, functionNamed(name), where);
    return rest.replace(whole, () => `function ${name}() { ${body}${'\n'.repeat(lines(whole))}}`);
  }, code);

/** A function from the beginning of its line to the line that closes it, which is as far in. */
const functionNamed = (name: string): RegExp =>
  new RegExp(`^( *)(?:async )?function ${inPattern(name)}\\([^]*?^\\1}$`, 'm');

/** The text that matches. Throws if nothing does: then other parts may need to be left out. */
function find(code: string, pattern: RegExp, where: string): string {
  const [whole] = pattern.exec(code) ?? [];
  if (whole === undefined) throw new Error(`${where} has no ${pattern}; update src/site/app`);
  return whole;
}

const inPattern = (name: string): string => name.replaceAll(/[$.]/g, '\\$&');

const lines = (text: string): number => text.split('\n').length - 1;
