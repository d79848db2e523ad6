export interface Lijnpunt {
  readonly dag: string;
  readonly aantal: number;
  /** What the promise that held that day allowed; null when there was none. */
  readonly plan: number | null;
}

/** The first day, each day on which the number became another one, and today, beside its plan. */
export function wisselingen(lijn: readonly Lijnpunt[]): readonly Lijnpunt[] {
  const laatste = lijn.length - 1;
  return lijn.filter(
    (punt, index) => index === 0 || index === laatste || punt.aantal !== lijn[index - 1]?.aantal,
  );
}

/** A round number above the highest of the line, so that the scale does not jump with each child. */
export function bovenkant(lijn: readonly Lijnpunt[]): number {
  const hoogste = Math.max(1, ...lijn.map((punt) => punt.aantal));
  const stap = [5, 10, 20, 50, 100, 200, 500, 1000].find((candidate) => hoogste <= candidate * 3) ?? 5000;
  return Math.ceil(hoogste / stap) * stap;
}
