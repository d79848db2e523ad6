import { drempelPublicatie, drempelScherm, type Getal } from '@rondom/domain/bord';
import { accept, addDays, addYears, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { schermTijdigheid, type Klokgroep } from '@rondom/domain/tijdigheid';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import type { Tx } from '../platform/database/index.ts';

interface Row {
  readonly regio: string;
  readonly soort: string;
  readonly alle: number;
  readonly dagen: readonly number[];
  readonly redenen: Readonly<Record<string, number>>;
}

async function listGroepen(tx: Tx, van: PlainDate, tot: PlainDate): Promise<Klokgroep[]> {
  const rows = await tx.query<Row>(
    'tijdigheid.groepen',
    'select regio, soort, alle, dagen, redenen from rondom.tijdigheid($1, $2)',
    [van, tot],
  );
  return rows.map(({ dagen, ...row }) => ({ ...row, dagenTeLaat: dagen }));
}

const getalView = (getal: Getal) =>
  getal.soort === 'precies' ? { van: getal.aantal, tot: getal.aantal } : { van: getal.van, tot: getal.tot };

function view(groepen: readonly Klokgroep[], regio: string | undefined, uitvoer: boolean) {
  const hier = groepen.filter((groep) => regio === undefined || groep.regio === regio);
  return {
    regio: regio ?? null,
    regios: [...new Set(groepen.map((groep) => groep.regio))],
    soorten: schermTijdigheid(hier, uitvoer ? drempelPublicatie : drempelScherm).map((rij) => ({
      soort: rij.soort,
      alle: getalView(rij.alle),
      teLaat: getalView(rij.teLaat),
      mediaan: rij.mediaan ?? null,
      redenen: rij.redenen.map(({ reden, aantal }) => ({ reden, aantal: getalView(aantal) })),
    })),
  };
}
export type TijdigheidJson = ReturnType<typeof view> & {
  readonly van: PlainDate;
  readonly totEnMet: PlainDate;
};

/** Clocks whose last day fell in the year until yesterday. Taken along, it is logged as leaving the house. */
export function readTijdigheid(
  gate: Gate,
  aanvraag: Aanvraag,
  regio: string | undefined,
  uitvoer: boolean,
): Promise<Outcome<TijdigheidJson, GateRefusal | { readonly kind: 'nietGevonden' }>> {
  const doel = { gezin: null, resource: 'tijdigheid' } as const;
  const buiten = { ...doel, handeling: 'export', doel: 'tijdigheid' } as const;
  return gate.read(aanvraag, uitvoer ? buiten : doel, async (tx) => {
    const van = addYears(tx.today, -1);
    const groepen = await listGroepen(tx, van, tx.today);
    if (regio !== undefined && !groepen.some((groep) => groep.regio === regio))
      return refuse({ kind: 'nietGevonden' as const });
    const value = { ...view(groepen, regio, uitvoer), van, totEnMet: addDays(tx.today, -1) };
    return accept({ value, getoond: { gezin: null, personen: [] } });
  });
}
