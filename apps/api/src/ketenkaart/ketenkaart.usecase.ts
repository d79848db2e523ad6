import { drempelPublicatie, drempelScherm, type Getal } from '@rondom/domain/bord';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { schermKeten, wettelijkeSchakels, type Ketenweg } from '@rondom/domain/ketenkaart';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { groepeer } from '../rustingezichten/index.ts';
import { listWegen, type KetenRow } from './ketenkaart.store.ts';

const getalView = (getal: Getal) =>
  getal.soort === 'precies' ? { van: getal.aantal, tot: getal.aantal } : { van: getal.van, tot: getal.tot };

const wegView = ({ van, naar, gezinnen, samen, metGat, mediaan }: Ketenweg) => ({
  ...{ van, naar, gezinnen: getalView(gezinnen), samen: getalView(samen), metGat: getalView(metGat) },
  mediaan: mediaan ?? null,
  isStap: wettelijkeSchakels.some((stap) => stap === naar),
});

function kaartView(rows: readonly KetenRow[], regio: string | undefined, uitvoer: boolean) {
  const hier = rows.filter((row) => regio === undefined || row.regio === regio);
  const regios = [...groepeer(hier, (row) => row.regio).values()];
  return {
    op: rows[0]?.op ?? null,
    regio: regio ?? null,
    regios: [...new Set(rows.map((row) => row.regio))],
    wegen: schermKeten(regios, uitvoer ? drempelPublicatie : drempelScherm).map(wegView),
  };
}
export type KetenkaartJson = ReturnType<typeof kaartView>;

/** The map of the chain in one's own regions; taken along, it is logged as leaving the house. */
export function readKetenkaart(
  gate: Gate,
  aanvraag: Aanvraag,
  regio: string | undefined,
  uitvoer: boolean,
): Promise<Outcome<KetenkaartJson, GateRefusal | { readonly kind: 'nietGevonden' }>> {
  const doel = { gezin: null, resource: 'ketenkaart' } as const;
  const buiten = { ...doel, handeling: 'export', doel: 'ketenkaart' } as const;
  return gate.read(aanvraag, uitvoer ? buiten : doel, async (tx) => {
    const rows = await listWegen(tx);
    if (regio !== undefined && !rows.some((row) => row.regio === regio))
      return refuse({ kind: 'nietGevonden' as const });
    return accept({ value: kaartView(rows, regio, uitvoer), getoond: { gezin: null, personen: [] } });
  });
}
