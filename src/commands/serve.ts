import { asBase } from '../integrations/host-path.ts';
import { serveSite } from './serve-site.ts';

// Serves a built folder for the tests, at the port where they expect it: at the next one they would
// read another site.
const [folder = 'dist', port = '4321', base = '/'] = process.argv.slice(2);
serveSite({ folder, base: asBase(base) }, [Number(port)]);
