/**
 * A reporter of knip's that also tells how many files it read.
 * @type {import('knip').Reporter}
 */
export default function report({ issues, counters }) {
  const problems = Object.entries(issues).flatMap(([kind, byFile]) =>
    Object.values(byFile).flatMap((found) =>
      Object.values(found).map(({ filePath, symbol }) => `${kind}: ${symbol} (${filePath})`),
    ),
  );
  process.stdout.write(`${JSON.stringify({ problems, read: counters.processed })}\n`);
}
