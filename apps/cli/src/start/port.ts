import { SetupError, type Config } from '#platform/config';
import net from 'node:net';

/** Refuses a port that cannot be had, before anything is started or written. */
export async function requirePort({ host, port }: Config): Promise<void> {
  const server = net.createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port, exclusive: true }, resolve);
    });
  } catch (error) {
    throw new SetupError(refusal(host, port, error as NodeJS.ErrnoException));
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

function refusal(host: string, port: number, error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `PORT: port ${port} on ${host} is taken by another program; stop that program, or set PORT to another number.`;
    case 'EACCES':
      return `PORT: this user may not listen on port ${port}; set PORT to a number above 1023.`;
    default:
      return `FOOTHOLD_HOST: this machine has no address ${host} (${error.code}); set it to 127.0.0.1 or 0.0.0.0.`;
  }
}
