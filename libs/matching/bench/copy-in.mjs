/** Sends rows to a table by COPY, in its text form. The driver calls the methods as the server's messages come. */
export function copyIn(client, into, chunks) {
  return new Promise((resolve, reject) => {
    client.query({
      submit: (connection) => connection.query(`copy ${into} from stdin`),
      handleCopyInResponse: (connection) => {
        for (const chunk of chunks) connection.sendCopyFromChunk(chunk);
        connection.endCopyFrom();
      },
      handleError: reject,
      handleCommandComplete: () => undefined,
      handleReadyForQuery: resolve,
    });
  });
}
