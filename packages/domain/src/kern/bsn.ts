declare const bsn: unique symbol;

/** A burgerservicenummer of nine digits that passes the eleven-test. */
export type Bsn = string & { readonly [bsn]: true };

/**
 * The number when it is a burgerservicenummer, else undefined. Spaces, dots and dashes are read over,
 * eight digits get their leading zero.
 * @source Besluit burgerservicenummer art. 2 (elfproef: 9a+8b+7c+6d+5e+4f+3g+2h-i divisible by 11)
 */
export function findBsn(text: string): Bsn | undefined {
  const digits = text.replace(/[\s.-]/g, '');
  if (!/^\d{8,9}$/.test(digits)) return undefined;
  const nine = digits.padStart(9, '0');
  if (nine === '000000000') return undefined;
  const sum = Array.from(nine).reduce(
    (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  );
  return sum % 11 === 0 ? (nine as Bsn) : undefined;
}
