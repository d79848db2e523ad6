/** A day as the contract writes it, such as 2026-12-28. */
type IsoDay = string;

const NOTATIONS: readonly { pattern: RegExp; order: readonly ['y' | 'd', 'm', 'd' | 'y'] }[] = [
  { pattern: /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/, order: ['y', 'm', 'd'] },
  { pattern: /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, order: ['d', 'm', 'y'] },
  { pattern: /^(\d{2})(\d{2})(\d{4})$/, order: ['d', 'm', 'y'] },
];

/** Reads 28-12-2026, 28/12/2026, 28 12 2026, 28122026 and 2026-12-28; undefined for days that do not exist. */
export function readDateText(text: string): IsoDay | undefined {
  for (const { pattern, order } of NOTATIONS) {
    const match = pattern.exec(text.trim());
    if (!match) continue;
    const part = (which: 'y' | 'm' | 'd') => Number(match[order.indexOf(which) + 1]);
    return isoDay(part('y'), part('m'), part('d'));
  }
  return undefined;
}

/** 2026-12-28 becomes 28-12-2026, the way people write it; anything else stays as it is. */
export function writeDateText(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match ? `${match[3] ?? ''}-${match[2] ?? ''}-${match[1] ?? ''}` : day;
}

function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
