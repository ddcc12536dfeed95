declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** A handler that compresses what is written to the response after it, as far as the reader's browser accepts it. */
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}
