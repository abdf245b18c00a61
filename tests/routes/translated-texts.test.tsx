import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { surviveTranslation } from '#src/routes/shell/entry/survive-translation.ts';

const { insertBefore, removeChild } = Node.prototype;

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => {
  Object.assign(Node.prototype, { insertBefore, removeChild });
  vi.unstubAllGlobals();
});

/**
 * Texts beside elements and beside each other: removed, inserted before, and given new words, each
 * in turn.
 */
function Words() {
  const [step, setStep] = useState(0);
  return (
    <button type="button" onClick={() => setStep(step + 1)}>
      {step === 1 ? <b>first </b> : null}
      {step < 2 ? 'lead ' : null}
      {step} of {10 - step} stories
      {step === 3 ? ' more' : null}
    </button>
  );
}

/** How a translator puts its element in place of a text. */
const ways: Readonly<Record<string, (text: ChildNode, font: Element) => void>> = {
  replaced: (text, font) => {
    font.append(`»${text.textContent}`);
    text.replaceWith(font);
  },
  removed: (text, font) => {
    font.append(`»${text.textContent}`);
    text.before(font);
    text.remove();
  },
  moved: (text, font) => {
    text.before(font);
    font.append(text);
  },
};

describe('what React changes after its texts were translated', () => {
  test.each(Object.keys(ways))('texts %s: is on the page, once and in order', async (way) => {
    const root = document.createElement('div');
    document.body.append(root);
    surviveTranslation(root);
    const app = createRoot(root);
    act(() => app.render(<Words />));
    const seen: (string | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      const button = root.querySelector('button');
      for (const text of [...(button?.childNodes ?? [])])
        if (text instanceof Text) ways[way]?.(text, document.createElement('font'));
      seen.push(root.textContent?.replaceAll('»', ''));
      // A reader presses later than a translator works.
      await new Promise((resolve) => setTimeout(resolve));
      act(() => button?.click());
    }
    seen.push(root.textContent?.replaceAll('»', ''));
    expect(seen).toEqual([
      'lead 0 of 10 stories',
      'first lead 1 of 9 stories',
      '2 of 8 stories',
      '3 of 7 stories more',
      '4 of 6 stories',
    ]);
    act(() => app.unmount());
    expect(root.textContent).toBe('');
  });
});
