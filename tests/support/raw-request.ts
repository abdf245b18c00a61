import { connect } from 'node:net';

/** An answer as received. `status` is 0 if the server closed without one. */
export type RawAnswer = {
  readonly status: number;
  readonly head: string;
  readonly body: string;
  header(name: string): string | undefined;
};

const parse = (text: string): RawAnswer => {
  const end = text.indexOf('\r\n\r\n');
  const head = end < 0 ? text : text.slice(0, end);
  return {
    status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0),
    head,
    body: end < 0 ? '' : text.slice(end + 4),
    header: (name) => new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim(),
  };
};

/**
 * Sends exactly these bytes and resolves with the answer, one character a byte, when the server
 * closes. Rejects after 5 s.
 */
export function sendBytes(address: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect({ port: Number(port), host: hostname });
    const late = setTimeout(() => {
      socket.destroy();
      reject(
        new Error(
          `No end after 5 s. Sent: ${JSON.stringify(bytes.slice(0, 200))} Came: ${JSON.stringify(answer.slice(0, 200))}`,
        ),
      );
    }, 5000);
    socket.on('connect', () => socket.write(Buffer.from(bytes, 'latin1')));
    socket.setEncoding('latin1').on('data', (text) => {
      answer += text;
    });
    // A server that refuses a request may reset the connection after its answer.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(late);
      resolve(answer);
    });
  });
}

/**
 * Sends these lines, which no browser need be able to send, with `Connection: close`, and
 * `Host: localhost` unless a line has a host.
 */
export async function askRaw(
  address: string,
  [first = '', ...headers]: readonly string[],
): Promise<RawAnswer> {
  const host = headers.some((line) => /^host:/i.test(line)) ? [] : ['Host: localhost'];
  return parse(
    await sendBytes(
      address,
      `${[first, ...host, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`,
    ),
  );
}
