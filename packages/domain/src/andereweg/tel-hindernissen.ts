import { hindernissen, type Hindernis } from './soorten.ts';

/** How often each kind of obstacle stood in the way, most often first: what a region can take away. Never by who works. */
export function telHindernissen(
  wegen: readonly { readonly hindernis: Hindernis | null }[],
): readonly { readonly hindernis: Hindernis; readonly aantal: number }[] {
  return hindernissen
    .map((hindernis) => ({ hindernis, aantal: wegen.filter((weg) => weg.hindernis === hindernis).length }))
    .filter(({ aantal }) => aantal > 0)
    .toSorted((a, b) => b.aantal - a.aantal);
}
