/**
 * Runs a step that may take long: says what begins, how long it has been going every five seconds, and what it took.
 * Steps that are done within `quiet` milliseconds say nothing, so that a warm start stays short.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @param {{ quiet?: number, out?: (line: string) => void }} [options]
 * @returns {Promise<T>}
 */
export async function step(what, work, { quiet = 300, out = say } = {}) {
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(1);
  let announced = false;
  const announce = setTimeout(() => {
    announced = true;
    out(`  … ${what}`);
  }, quiet);
  const beat = setInterval(() => out(`  … ${what}: ${Math.round(Number(seconds()))} s`), 5_000);
  try {
    const result = await work();
    if (announced) out(`  ✓ ${what} (${seconds()} s)`);
    return result;
  } finally {
    clearTimeout(announce);
    clearInterval(beat);
  }
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}
