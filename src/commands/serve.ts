import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

// Serves a built folder for the tests, at the port where they expect it. `astro preview` would take
// the next port where that one is busy, and the tests would read another site.
const [folder = 'dist', port = '4321'] = process.argv.slice(2);
const notFound = join(folder, '404.html');
const serve = sirv(folder, { etag: true });

createServer((request, response) =>
  serve(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
  }),
).listen(Number(port), '127.0.0.1', () => {
  console.log(`${folder} is served at http://127.0.0.1:${port}/`);
});
