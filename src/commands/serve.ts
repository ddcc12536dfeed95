import { asBase } from '../integrations/host-path.ts';
import { notAPort, readPort } from './listen.ts';
import { refuse } from './refuse.ts';
import { serveUntilEnded } from './serve-until-ended.ts';

// Serves a built folder for the tests, at the port where they expect it: at the next one they would
// read another site.
const [folder = 'dist', written = '4321', base = '/'] = process.argv.slice(2);
const port = readPort(written) ?? refuse(notAPort(written));
await serveUntilEnded({ folder, base: asBase(base) }, { ports: [port] });
