import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Message } from '#src/components/message.tsx';
import { Sentences } from '#src/components/sentences.tsx';

const link = <a href="/x/">there</a>;

test('texts side by side are one text of a page, without a mark between them', () => {
  const html = renderToString(
    <p>
      <Sentences>
        {'One.'}
        {null}
        {'Two.'}
        {link}
        {'Three.'}
      </Sentences>
    </p>,
  );
  expect(html).toBe('<p>One. Two. <a href="/x/">there</a> Three.</p>');
});

test('a message with numbers in it is so too', () => {
  const html = renderToString(
    <p>
      <Message of="story.comparedMost" values={{ enough: 2, headlines: 12 }} marks={{}} />
    </p>,
  );
  expect(html).toMatch(/2.*12/);
  expect(html).not.toMatch(/[0-9]<!-- --> |of <!-- -->/);
});
