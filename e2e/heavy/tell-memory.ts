// Loaded into a server by `--import`: when its parent asks, it lets go of all that nothing holds
// any longer, and says how much memory is in use then.

/** What is let go of by one can hold what only the next finds. */
const COLLECTIONS = 3;

process.on('message', () => {
  const collect = globalThis.gc;
  if (!collect || !process.send) throw new Error('Start this with --expose-gc, and talk to it.');
  for (let count = 0; count < COLLECTIONS; count += 1) collect();
  process.send(process.memoryUsage());
});
