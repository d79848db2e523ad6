import { persoon } from '@rondom/taal/schermen/persoon';
import { useZinnen } from '../../platform/taal.tsx';
import type { Blik } from './blik.ts';
import { codeZin } from './code-zin.ts';
import type { Lid } from './contract.ts';
import { isZekerMeerderjarig, leeftijdOp } from './leeftijd.ts';
import { verwantschappen, type Verwantschap } from './verwanten.ts';

const rooms = { persoon };
export type Persoonzinnen = ReturnType<typeof useZinnen<typeof rooms>>['persoon'];

/** What is said of one person: the age, and in words the gezag over a child or the relations of an adult. */
export function useLidWoorden(lid: Lid, blik: Blik): { leeftijd: string; feiten: string[] } {
  const z = useZinnen(rooms).persoon;
  const { geboortedatum } = lid;
  const minderjarig = lid.rol === 'kind' && !isZekerMeerderjarig(geboortedatum, blik.vandaag);
  const facts = [
    ...(lid.rol === 'kind' ? [] : [rolZin(lid, blik, z)]),
    ...partnerzinnen(lid, blik, z),
    // Of who is not born yet nobody can have gezag.
    ...(minderjarig && geboortedatum !== null && lid.overledenOp === null ? [gezagZin(lid, blik, z)] : []),
    ...(isPartlyUnknown(geboortedatum) ? [z.geboren(geboortedatum ?? '')] : []),
    ...(lid.uitgerekendeDatum === null ? [] : [ouderzin(lid, blik, z)]),
  ].filter((fact) => fact !== '');
  return { leeftijd: leeftijdZin(lid, blik.vandaag, z), feiten: facts };
}

export function leeftijdZin(
  lid: Pick<Lid, 'geboortedatum' | 'uitgerekendeDatum' | 'overledenOp'>,
  vandaag: string,
  z: Persoonzinnen,
): string {
  if (lid.overledenOp !== null) return z.overleden(lid.overledenOp);
  if (lid.uitgerekendeDatum !== null) return z.verwacht(lid.uitgerekendeDatum);
  if (lid.geboortedatum === null) return z.leeftijd.onbekend;
  const age = leeftijdOp(lid.geboortedatum, vandaag);
  if (age.soort === 'onbekend') return z.leeftijd.onbekend;
  return age.soort === 'jaren' ? z.leeftijd.jaren(age.jaren) : z.leeftijd.tussen(age.van, age.tot);
}

/** Not a whole day of the calendar: then the age alone would promise too much. */
function isPartlyUnknown(geboortedatum: string | null): boolean {
  if (geboortedatum === null) return false;
  const day = new Date(`${geboortedatum}T00:00:00Z`);
  return (
    Number.isNaN(day.getTime()) || geboortedatum.length < 10 || !day.toISOString().startsWith(geboortedatum)
  );
}

/** Who has gezag, in words; what was only told says so. */
export function gezagZin({ gezag }: Pick<Lid, 'gezag'>, blik: Pick<Blik, 'roep'>, z: Persoonzinnen): string {
  const names = gezag.map(({ houderId }) => (houderId === null ? z.gezagDerde : blik.roep(houderId)));
  if (names.length === 0) return z.gezagOnbekend;
  const told = gezag.every(({ bron }) => bron === 'verteld');
  return told ? z.gezagVerteld([...new Set(names)]) : z.gezag([...new Set(names)]);
}

/** The word for a parent, step-parent or foster parent, by sex where that is known. */
export function persoonwoorden({ geslacht }: Pick<Lid, 'geslacht'>, soort: string, z: Persoonzinnen): string {
  if (soort === 'stiefouder' || soort === 'pleegouder') return z[soort][geslacht];
  if (geslacht === 'onbekend') return z.rol.ouder;
  return geslacht === 'man' ? z.rolMan.ouder : z.rolVrouw.ouder;
}

/** "moeder van Noor en Sem", or the role when the relation is not recorded. */
function rolZin(lid: Lid, blik: Blik, z: Persoonzinnen): string {
  const words = {
    ...z.rol,
    ...(lid.geslacht === 'man' ? z.rolMan : lid.geslacht === 'vrouw' ? z.rolVrouw : {}),
  };
  // A grandparent is a parent of a parent: for the family that is the less telling word.
  if (lid.rol === 'grootouder') return words.grootouder;
  const lines = verwantschappen(lid, blik.gezin, blik.vandaag).flatMap(({ wat, personen }) => {
    if (wat === 'ouder') return [z.van(words.ouder, blik.roepAllen(personen))];
    if (wat === 'stiefouder' || wat === 'pleegouder')
      return [z.van(z[wat][lid.geslacht], blik.roepAllen(personen))];
    return [];
  });
  return lines.length === 0 ? codeZin(words, lid.rol) : lines.join(' · ');
}

function partnerzinnen(lid: Lid, blik: Blik, z: Persoonzinnen): string[] {
  const said = ({ wat, personen, vorm, sinds }: Verwantschap): string => {
    const name = blik.roep(personen[0] ?? null);
    if (wat === 'uitElkaar') return z.uitElkaar(name, sinds);
    if (wat === 'partnerOverleden') return z.partnerOverleden(name);
    if (wat !== 'samen') return '';
    return vorm === 'huwelijk' || vorm === 'geregistreerdpartnerschap'
      ? z.samen[vorm](name)
      : z.samen.samenwonend(name);
  };
  return verwantschappen(lid, blik.gezin, blik.vandaag).map(said);
}

/** Whose child is expected. */
function ouderzin(lid: Lid, { gezin, roepAllen }: Blik, z: Persoonzinnen): string {
  const parents = gezin.relaties.filter(({ soort, naar }) => soort === 'ouder' && naar === lid.id);
  return parents.length === 0 ? '' : z.van(z.rol.kind, roepAllen(parents.map(({ van }) => van)));
}
