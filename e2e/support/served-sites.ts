const { TEST_PORT = '4511' } = process.env;

/** The ports of a run of tests: of the story itself, of the invented one, and those after them. */
export const PORTS = {
  story: Number(TEST_PORT),
  fixture: Number(TEST_PORT) + 1,
  /** The first of the drivers of browsers, one for each worker. */
  drivers: Number(TEST_PORT) + 2,
};

/** Where the built sites are served while tests run. */
export const SERVED = {
  story: `http://127.0.0.1:${PORTS.story}`,
  fixture: `http://127.0.0.1:${PORTS.fixture}`,
};
