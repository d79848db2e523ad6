/**
 * A failure whose cause a person can mend: one plain sentence in Dutch and one in English, no stack trace.
 */
export class PlainError extends Error {
  /**
   * @param {string} dutch
   * @param {string} english
   * @param {{ cause?: unknown }} [options]
   */
  constructor(dutch, english, options) {
    super(`${dutch}\n${english}`, options);
    this.name = 'PlainError';
  }
}

/**
 * Runs a command's main function: a plain error prints its two lines, anything else its stack; both exit 1.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`\n${describe(error)}\n`);
    process.exit(1);
  }
}

/** @param {unknown} error */
function describe(error) {
  if (error instanceof PlainError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The system's error code (`EACCES`, `ENOENT`), or undefined. @param {unknown} error */
export function errorCode(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
