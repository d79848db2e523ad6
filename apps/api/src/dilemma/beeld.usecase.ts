import { drempelPublicatie, drempelScherm, type Getal } from '@rondom/domain/bord';
import { findDilemmatermijn, schermDilemmas, type Dilemmafeit } from '@rondom/domain/dilemma';
import { accept, addYears, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { insertAfspraak, listAfspraken, listMijnRegios } from './afspraak.store.ts';
import { openDilemma } from './dilemma.store.ts';
import type { NotFound, Write, Written } from './dilemma.usecase.ts';

interface Row extends Dilemmafeit {
  readonly id: Id;
  readonly gezinId: Id;
  readonly patroon: Buffer | null;
}

const listFeiten = (tx: Tx, van: PlainDate): Promise<Row[]> =>
  tx.query<Row>(
    'dilemma.beeld',
    `select id::text, gezin_id::text as "gezinId", regio, soort, organisaties, dagen, loopt, laat, uitkomst, patroon
     from rondom.dilemmabeeld($1) order by id desc`,
    [van],
  );

const getalView = (getal: Getal) =>
  getal.soort === 'precies' ? { van: getal.aantal, tot: getal.aantal } : { van: getal.van, tot: getal.tot };

interface Regel {
  readonly alle: Getal;
  readonly lopend: Getal;
  readonly teLaat: Getal;
  readonly mediaan: number | undefined;
}
const regelView = ({ alle, lopend, teLaat, mediaan }: Regel) => ({
  alle: getalView(alle),
  lopend: getalView(lopend),
  teLaat: getalView(teLaat),
  mediaan: mediaan ?? null,
});

/** What was learned: the words and how it ended, and neither kind nor organisation, so that no count comes out of it. */
async function listGeleerd(tx: Tx, rows: readonly Row[]) {
  const geleerd: { uitkomst: string; tekst: string }[] = [];
  for (const { id, gezinId, patroon, uitkomst } of rows) {
    const tekst = await openDilemma(tx, gezinId, id, 'patroon', patroon);
    const isNieuw = !geleerd.some((een) => een.tekst === tekst);
    if (tekst !== null && uitkomst !== null && isNieuw) geleerd.push({ uitkomst, tekst });
  }
  return geleerd.sort((a, b) => a.tekst.localeCompare(b.tekst, 'nl'));
}

async function view(tx: Tx, rows: readonly Row[], uitvoer: boolean) {
  const beeld = schermDilemmas(rows, uitvoer ? drempelPublicatie : drempelScherm);
  return {
    ...regelView(beeld),
    soorten: beeld.soorten.map((een) => ({ soort: een.soort, ...regelView(een) })),
    vlakken: beeld.vlakken.map(({ organisatie, alle, cellen }) => ({
      organisatie,
      alle: getalView(alle),
      cellen: cellen.map(({ soort, aantal }) => ({ soort, aantal: getalView(aantal) })),
    })),
    paren: beeld.paren.map((paar) => ({ een: paar.een, ander: paar.ander, ...regelView(paar) })),
    uitkomsten: beeld.uitkomsten.map(({ uitkomst, aantal }) => ({ uitkomst, aantal: getalView(aantal) })),
    geleerd: uitvoer ? [] : await listGeleerd(tx, rows),
  };
}

/** What each own region agreed about its term. */
async function termijnen(tx: Tx) {
  const rij: { id: Id; naam: string; werkdagen: number; afgesprokenOp: PlainDate | null }[] = [];
  for (const regio of await listMijnRegios(tx)) {
    const { werkdagen, afgesprokenOp } = findDilemmatermijn(await listAfspraken(tx, regio.id), tx.today);
    rij.push({ ...regio, werkdagen, afgesprokenOp: afgesprokenOp ?? null });
  }
  return rij;
}

export type DilemmabeeldJson = Awaited<ReturnType<typeof view>> & {
  readonly van: PlainDate;
  readonly totEnMet: PlainDate;
  readonly regio: string | null;
  readonly regios: Awaited<ReturnType<typeof termijnen>>;
};

/** The patterns of the past year. Taken along, it is logged as leaving the house. */
export function readBeeld(
  gate: Gate,
  aanvraag: Aanvraag,
  regio: string | undefined,
  uitvoer: boolean,
): Promise<Outcome<DilemmabeeldJson, GateRefusal | NotFound>> {
  const doel = { gezin: null, resource: 'dilemmabeeld' } as const;
  const buiten = { ...doel, handeling: 'export', doel: 'dilemmabeeld' } as const;
  return gate.read(aanvraag, uitvoer ? buiten : doel, async (tx) => {
    const van = addYears(tx.today, -1);
    const regios = await termijnen(tx);
    if (regio !== undefined && !regios.some(({ naam }) => naam === regio))
      return refuse({ kind: 'nietGevonden' as const });
    const rows = (await listFeiten(tx, van)).filter((row) => regio === undefined || row.regio === regio);
    const value = {
      ...(await view(tx, rows, uitvoer)),
      ...{ van, totEnMet: tx.today, regio: regio ?? null, regios },
    };
    return accept({ value, getoond: { gezin: null, personen: [] } });
  });
}

type AfspraakRefusal = { readonly kind: 'nietVoorDezeRegio' } | { readonly kind: 'afspraakVoorVandaag' };

/** A new agreement beside the old: what was raised earlier keeps its last day. */
export function spreekTermijnAf(
  gate: Gate,
  aanvraag: Write,
  nieuw: { readonly regioId: Id; readonly werkdagen: number; readonly geldigVanaf: PlainDate },
): Promise<Outcome<Written, AfspraakRefusal | GateRefusal>> {
  const doel = { gezin: null, resource: 'dilemmaafspraak' } as const;
  return gate.write(aanvraag, doel, async (tx): Werk<Written, AfspraakRefusal> => {
    const mijn = (await listMijnRegios(tx)).some(({ id }) => id === nieuw.regioId);
    if (!mijn) return refuse({ kind: 'nietVoorDezeRegio' as const });
    if (nieuw.geldigVanaf < tx.today) return refuse({ kind: 'afspraakVoorVandaag' as const });
    const id = await insertAfspraak(tx, nieuw.regioId, nieuw.werkdagen, nieuw.geldigVanaf);
    return accept({ value: { id, versie: 1 }, getoond: { gezin: null, personen: [] } });
  });
}
