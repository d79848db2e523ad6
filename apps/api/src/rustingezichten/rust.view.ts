import type { PlainDate } from '@rondom/domain/kern';
import { isStapVanDeWet, meetRust, rustInGezichten } from '@rondom/domain/rustingezichten';
import { deelnameOf, rondeOf, type RondeRow } from './geschiedenis.store.ts';
import type { BaanRow } from './rust.store.ts';

/** Drawn: who was there for the family or came to think along. */
const getekend = ['vastgezicht', 'uitvoerder', 'meedenker', 'vervanger', 'onderzoeker'] as const;
type Getekend = (typeof getekend)[number];

interface Baan {
  readonly rol: Getekend;
  readonly naam: string | null;
  readonly organisatie: string | null;
  readonly isStap: boolean;
  readonly stukken: { vanaf: PlainDate; tot: PlainDate | null }[];
}

/** One lane for each who came, in one role: who came back stands in the lane he had. */
function banenOf(rows: readonly BaanRow[], vandaag: PlainDate): Baan[] {
  const banen = new Map<string, Baan>();
  for (const row of rows) {
    const rol = getekend.find((een) => een === row.rol);
    const { vanaf, tot, ...deelname } = deelnameOf(row);
    if (rol === undefined || vanaf > vandaag) continue;
    const key = [rol, row.medewerker, row.organisatie].join('|');
    const baan = banen.get(key) ?? {
      ...{ rol, naam: row.naam, organisatie: row.organisatienaam, stukken: [] },
      isStap: isStapVanDeWet({ ...deelname, vanaf, tot }),
    };
    banen.set(key, baan);
    baan.stukken.push({ vanaf, tot: tot ?? null });
  }
  return [...banen.values()];
}

/** The whole meter of one family: what happened since the vast gezicht of today came, and all that was before. */
export function rustView(rows: readonly BaanRow[], rondes: readonly RondeRow[], vandaag: PlainDate) {
  const deelnames = rows.map(deelnameOf);
  const meting = meetRust({ deelnames, vraagrondes: rondes.map(rondeOf) }, vandaag);
  const sinds = rustInGezichten(deelnames, vandaag);
  return {
    vandaag,
    sinds: { ...sinds, sinds: sinds.sinds ?? null },
    meting: { ...meting, begin: meting.begin ?? null, gaten: [...meting.gaten] },
    banen: banenOf(rows, vandaag),
  };
}
export type RustJson = ReturnType<typeof rustView>;

/**
 * The same for the family: the faces alone. Who came before is told by the days; a name only of who is there now. Which
 * organisations thought along is not told here: it could betray where somebody lives.
 */
export function eigenRustView(rows: readonly BaanRow[], rondes: readonly RondeRow[], vandaag: PlainDate) {
  const gezichten = rows.filter(({ rol, vanaf }) => rol === 'vastgezicht' && vanaf <= vandaag);
  const deelnames = rows.filter(({ rol }) => rol !== 'meedenker').map(deelnameOf);
  const {
    begin,
    dagen,
    dagenVastGezicht,
    wisselingen,
    intakes,
    gaten,
    gatdagen,
    gezichten: aantal,
  } = meetRust({ deelnames, vraagrondes: rondes.map(rondeOf) }, vandaag);
  return {
    vandaag,
    meting: {
      ...{ begin: begin ?? null, dagen, dagenVastGezicht, gezichten: aantal },
      ...{ wisselingen, intakes, gaten: [...gaten], gatdagen },
    },
    gezichten: gezichten.map(({ naam, vanaf, tot }) => ({
      naam: tot === null || tot > vandaag ? naam : null,
      vanaf,
      tot,
    })),
  };
}
export type EigenRustJson = ReturnType<typeof eigenRustView>;
