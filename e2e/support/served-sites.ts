const { TEST_PORT = '4511' } = process.env;

/** The ports of a run of tests: of the story itself, of the invented one, of that below a path. */
export const PORTS = {
  story: Number(TEST_PORT),
  fixture: Number(TEST_PORT) + 1,
  below: Number(TEST_PORT) + 2,
  /** The first of the drivers of browsers, one for each worker. */
  drivers: Number(TEST_PORT) + 3,
};

/** The path below which the invented story is built once more: one of its parts has that name. */
export const BELOW = '/letters/';

/** Where the built sites are served while tests run. */
export const SERVED = {
  story: `http://127.0.0.1:${PORTS.story}`,
  fixture: `http://127.0.0.1:${PORTS.fixture}`,
  below: `http://127.0.0.1:${PORTS.below}`,
};
