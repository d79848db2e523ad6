import type { Gezin, Lid } from '../contract.ts';
import { leeftijdOp } from '../leeftijd.ts';

type Leden = Pick<Gezin, 'leden' | 'relaties'>;

/** Younger than this nobody can have gezag; the API decides, this only leaves out whom nobody would choose. */
const YOUNGEST = 16;

function isTooYoung({ geboortedatum, uitgerekendeDatum }: Lid, vandaag: string): boolean {
  if (uitgerekendeDatum !== null) return true;
  if (geboortedatum === null) return false;
  const age = leeftijdOp(geboortedatum, vandaag);
  if (age.soort === 'onbekend') return false;
  return (age.soort === 'jaren' ? age.jaren : age.tot) < YOUNGEST;
}

/** Who could have gezag over a child: its parents first, then every other living member who is old enough. */
export function mogelijkeHouders(kind: Pick<Lid, 'id'>, { leden, relaties }: Leden, vandaag: string): Lid[] {
  const isParent = ({ id }: Lid) =>
    relaties.some(({ soort, van, naar }) => soort === 'ouder' && van === id && naar === kind.id);
  const able = leden.filter(
    (lid) => lid.id !== kind.id && lid.overledenOp === null && !isTooYoung(lid, vandaag),
  );
  return [...able.filter(isParent), ...able.filter((lid) => !isParent(lid))];
}

/** Where a person lives now. */
export function huizenVan(persoonId: string, { huishoudens }: Pick<Gezin, 'huishoudens'>) {
  return huishoudens.filter(({ bewoners }) => bewoners.includes(persoonId));
}
