import {
  exPartnersOp,
  gezagVan,
  huishoudenId,
  persoonId,
  type Familierelatie,
  type Geboorte,
  type Gezagsgegeven,
  type Partnersoort,
} from '@rondom/domain/gezin';
import {
  findOnvolledigeDatum,
  getPlainDate,
  type OnvolledigeDatum,
  type PlainDate,
} from '@rondom/domain/kern';
import type { Gezinspersoon, Lezersfeiten, Plaats } from '@rondom/domain/tijdlijn';
import type { GezinsfeitenRow } from './gezinsfeiten.store.ts';

/** Wholly unknown; as the end of a relation: over, unknown when. */
const onbekend = '0000' as OnvolledigeDatum;

/** Rows of a family as the domain decides with. What is not known opens nothing. */
export function lezersfeitenOf(row: GezinsfeitenRow, today: PlainDate): Lezersfeiten {
  const relaties = row.relaties.flatMap(relatieOf);
  const gegevens = row.leden.flatMap((lid) => gezagsgegevensOf(row, lid.id));
  const personen = row.leden.map((lid): Gezinspersoon => {
    const id = persoonId(lid.id);
    const geboorte = geboorteOf(lid);
    return {
      id,
      plaats: plaatsOf(row, lid),
      geboorte,
      overleden: lid.overleden,
      huishoudens: lid.huishoudens.map(huishoudenId),
      exPartners: exPartnersOp(relaties, id, today),
      gezag: gezagVan({ id, geboorte }, gegevens, today),
    };
  });
  return { personen, veiligheidsstand: row.veiligheidsstand };
}

type Lid = GezinsfeitenRow['leden'][number];

export function geboorteOf(lid: Pick<Lid, 'geboortedatum' | 'uitgerekendeDatum'>): Geboorte {
  if (lid.geboortedatum === null && lid.uitgerekendeDatum !== null)
    return { soort: 'ongeboren', uitgerekendeDatum: getPlainDate(lid.uitgerekendeDatum) };
  return { soort: 'geboren', datum: findOnvolledigeDatum(lid.geboortedatum ?? '') ?? onbekend };
}

const plaatsen = {
  kind: 'kind',
  ouder: 'ouder',
  partner: 'partnerVanOuder',
  grootouder: 'verdereFamilie',
  netwerk: 'netwerk',
  anders: 'netwerk',
} as const satisfies Record<Lid['rol'], Plaats>;

const plaatsOf = (row: GezinsfeitenRow, lid: Lid): Plaats =>
  lid.rol !== 'kind' && row.relaties.some(({ soort, van }) => soort === 'pleegouder' && van === lid.id)
    ? 'pleegouder'
    : plaatsen[lid.rol];

const vormen = {
  huwelijk: 'huwelijk',
  geregistreerdpartnerschap: 'partnerschap',
  samenwonend: 'samenwonend',
  anders: 'samenwonend',
} as const satisfies Record<string, Partnersoort>;

function relatieOf(rij: GezinsfeitenRow['relaties'][number]): Familierelatie[] {
  if (rij.soort === 'anders') return [];
  const periode = {
    van: persoonId(rij.van),
    naar: persoonId(rij.naar),
    vanaf: rij.vanaf === null ? undefined : findOnvolledigeDatum(rij.vanaf),
    tot: rij.tot === null ? undefined : (findOnvolledigeDatum(rij.tot) ?? onbekend),
  };
  if (rij.soort !== 'partner') return [{ ...periode, soort: rij.soort }];
  return [{ ...periode, soort: 'partner', partnersoort: vormen[rij.vorm ?? 'anders'] }];
}

/** One statement per source; what somebody merely told is no source. */
function gezagsgegevensOf(row: GezinsfeitenRow, kind: string): Gezagsgegeven[] {
  return (['brp', 'beschikking'] as const).flatMap((bron) => {
    const rijen = row.gezag.filter((gezag) => gezag.kind === kind && gezag.bron === bron);
    const [eerste] = rijen;
    if (eerste === undefined) return [];
    const houders = rijen.map(({ houder }) =>
      houder === null
        ? ({ soort: 'derdeNietGenoemd' } as const)
        : ({ soort: 'ouder', persoon: persoonId(houder) } as const),
    );
    return [{ kind: persoonId(kind), bron, houders, vanaf: getPlainDate(eerste.vanaf) }];
  });
}
