import type { Socket } from 'node:net';
import { v7 } from 'uuid';

const answers: Readonly<Record<string, { status: number; reason: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, reason: 'Request Timeout' },
  HPE_HEADER_OVERFLOW: { status: 431, reason: 'Request Header Fields Too Large' },
};

/** Answers bytes that are no HTTP request. There is no request yet, so the answer is written by hand. */
export function rejectBrokenConnections(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, reason } = answers[error.code ?? ''] ?? { status: 400, reason: 'Bad Request' };
  const requestId = v7();
  const body = JSON.stringify({
    type: '/problems/platform.malformed_request',
    title: 'Malformed request',
    status,
    detail: 'The bytes received are not an HTTP request this server can read.',
    instance: `urn:request:${requestId}`,
    code: 'platform.malformed_request',
    requestId,
  });
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
      `X-Request-Id: ${requestId}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
