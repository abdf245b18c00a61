import { Parser } from 'htmlparser2';

/** They run, or hold other documents. */
const REFUSED = new Set([
  ...['script', 'foreignobject', 'iframe', 'object', 'embed', 'audio', 'video', 'handler'],
]);

/** Addresses that lead to a part of the drawing itself, or to pixels in it. */
const isOwn = (address: string): boolean =>
  address === '' || /^#|^data:image\/(?:png|jpeg|gif|webp);/i.test(address);

/**
 * What of a drawing would run, or ask another file for something, and what to do: `has …; …`.
 * Undefined for one that is nothing but a drawing.
 */
export function faultOfSvg(text: string): string | undefined {
  const faults: string[] = [];
  const say = (found: string): void => {
    faults.push(`has ${found}; remove it, as a logo must be a drawing and nothing else`);
  };
  let root: string | undefined;
  let styled = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const local = localName(name);
        root ??= local;
        if (REFUSED.has(local)) say(`an element <${local}>`);
        if (local === 'text')
          faults.push('has text, whose font differs by machine; convert it to paths');
        if (local === 'style') styled += 1;
        for (const [key, value] of Object.entries(attributes)) checkAttribute(key, value, say);
      },
      ontext: (words) => {
        if (styled > 0) checkStyle(words, say);
      },
      onclosetag: (name) => {
        if (localName(name) === 'style') styled -= 1;
      },
      onprocessinginstruction: (name, words) => {
        // An entity can hold anything, and an external style sheet is another file.
        if (/^!doctype/i.test(name) && /\[|<!entity/i.test(words)) say('entities of its own');
        if (/^\?xml-stylesheet/i.test(name)) say('a style sheet of another file');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  if (root !== 'svg') return 'is no SVG; save it as SVG or PNG';
  return faults[0];
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

function checkAttribute(key: string, value: string, say: (found: string) => void): void {
  const name = localName(key);
  if (/^xmlns(?::|$)/i.test(key)) return;
  if (name.startsWith('on')) say(`a script in ${name}`);
  else if (/^\s*javascript:/i.test(value)) say(`a script in ${name}`);
  else if ((name === 'href' || name === 'src') && !isOwn(value.trim()))
    say(`a reference to another file in ${name}`);
  else checkStyle(value, say);
}

/** Style sheets, style attributes and presentation attributes refer by `url()`. */
function checkStyle(words: string, say: (found: string) => void): void {
  // A backslash can spell any letter of a style sheet.
  if (/@import|\\/i.test(words)) say('a style sheet that may ask for another file');
  for (const [, address = ''] of words.matchAll(/url\(\s*["']?([^"')]*)/gi))
    if (!isOwn(address.trim())) say('a reference to another file in a style');
}
