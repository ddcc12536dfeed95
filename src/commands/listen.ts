import { type RequestListener, createServer } from 'node:http';

/** Where a server listens. */
export interface Place {
  /** The ports to try, in order; 0 is any that is free. */
  ports: readonly number[];
  /** The network interface; this machine alone if it is not given. */
  host?: string | undefined;
}

const LAST_PORT = 65_535;

/** The port that a text names; undefined if it names none. */
export const readPort = (text: string): number | undefined =>
  /^\d{1,5}$/u.test(text) && Number(text) <= LAST_PORT ? Number(text) : undefined;

/** What is wrong with a text that names no port, and what to write. */
export const notAPort = (text: string): string =>
  `"${text}" is no port: write a whole number from 1 to ${LAST_PORT}, as 4321, or 0 for any.`;

/** A port and those after it, as many as are asked for and as there are. */
export const portsFrom = (port: number, count: number): number[] =>
  Array.from({ length: port === 0 ? 1 : count }, (_, index) => port + index).filter(
    (each) => each <= LAST_PORT,
  );

/** Why a server cannot listen at the last port that was tried, and what to do. */
function explain({ code = '' }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is taken: end what uses it, or name another port.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user: name one above 1023.`;
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code))
    return `This machine has no network interface ${host}: write 127.0.0.1 for this machine alone, or 0.0.0.0 for all that reach it.`;
  return `The site cannot be served at port ${port} of ${host}: ${code}.`;
}

/**
 * Listens at the first port that is free.
 * @returns the origin, as `http://127.0.0.1:4321`, and what ends it at once.
 * @throws Error in one sentence where there is none.
 */
export function listen(
  listener: RequestListener,
  { ports: [port = 0, ...others], host = '127.0.0.1' }: Place,
): Promise<{ origin: string; end: () => Promise<void> }> {
  const server = createServer(listener);
  const end = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EADDRINUSE' && others.length > 0)
        resolve(listen(listener, { ports: others, host }));
      else reject(new Error(explain(fault, host, port)));
    });
    server.listen(port, host, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ origin: `http://${name}:${taken}`, end });
    });
  });
}
