/**
 * What somebody was typing when the page under it went away. A draft is on the server; this holds, in memory only and
 * until the next page, the last words that were still on their way.
 */
let kept: readonly string[] = [];

export function keepWords(): void {
  const typed = [...document.querySelectorAll('textarea')].map(({ value }) => value.trim()).filter(Boolean);
  if (typed.length > 0) kept = [...new Set(typed)];
}

export const keptWords = (): readonly string[] => kept;

export function forgetWords(): void {
  kept = [];
}
