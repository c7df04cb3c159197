import net from 'node:net';

const message = (type: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
};
const int16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const int32 = (value: number): Buffer => Buffer.from([0, 0, value >> 8, value & 255]);

/**
 * A server that speaks just enough of PostgreSQL's protocol to let anybody in and to answer every query with one number:
 * its major version. https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export async function startOldServer(major: number): Promise<{ url: string; stop: () => void }> {
  const ready = message('Z', Buffer.from('I'));
  const answer = Buffer.concat([
    message(
      'T',
      Buffer.concat([int16(1), Buffer.from('major\0'), int32(0), int16(0), int32(23), int16(4), int32(0), int16(0)]),
    ),
    message('D', Buffer.concat([int16(1), int32(String(major).length), Buffer.from(String(major))])),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ]);
  const server = net.createServer((socket) => {
    let greeted = false;
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      if (!greeted) socket.write(Buffer.concat([message('R', int32(0)), ready]));
      else if (data.toString('latin1', 0, 1) === 'Q') socket.write(answer);
      greeted = true;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  return { url: `postgres://foothold@127.0.0.1:${port}/foothold`, stop: () => server.close() };
}
