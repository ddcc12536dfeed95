import { serveFolder } from './serve-folder.ts';

const [folder = 'dist', port = '4321'] = process.argv.slice(2);
const { address } = await serveFolder(folder, Number(port));
console.log(`${folder} is served at ${address}`);
