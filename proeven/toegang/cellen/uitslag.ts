import type { Wie } from './wereld.ts';

export interface Verschil {
  readonly wie: Wie;
  readonly waar: 'API' | 'SQL';
  /** The resource, or the table behind it. */
  readonly wat: string;
  readonly daad: string;
  readonly hoort: number | boolean;
  readonly was: number | boolean | string;
}

export interface Uitslag {
  readonly aantal: number;
  readonly verschillen: readonly Verschil[];
}

/** Role, standing, resource, action, and which side. */
export const alsTekst = ({ wie, waar, wat, daad, hoort, was }: Verschil): string =>
  `${waar}: ${wie.rol} · ${wie.stand} · ${wat} · ${daad}: the table says ${String(hoort)}, found ${String(was)}`;

/** Several at a time. */
export async function samen<T>(
  items: readonly T[],
  tegelijk: number,
  werk: (item: T) => Promise<void>,
): Promise<void> {
  const wachtrij = [...items];
  const loop = async (): Promise<void> => {
    for (let item = wachtrij.shift(); item !== undefined; item = wachtrij.shift()) await werk(item);
  };
  await Promise.all(Array.from({ length: tegelijk }, loop));
}
