import type { GezinId, PersoonId } from '../gezin/index.ts';
import { accept, geldtOp, overlapt, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { looptijd, type Maatregel } from '../maatregel/index.ts';
import type { MedewerkerId, OrganisatieId } from '../regio/index.ts';
import type { Betrokkenheid, Uitvoering } from './betrokkenheid.ts';
import { uitvoerderVan, type Uitvoerdersoort } from './uitvoerdersoort.ts';

export interface WijsUitvoerderAan {
  readonly gezin: GezinId;
  readonly soort: Uitvoerdersoort;
  readonly medewerker: MedewerkerId;
  readonly organisatieVanMedewerker: OrganisatieId;
  readonly vanaf: PlainDate;
  /** Who names: which organisations' teams this worker leads. */
  readonly door: { readonly medewerker: MedewerkerId; readonly leidtTeamVan: readonly OrganisatieId[] };
}

export type WijsUitvoerderAanRefusal =
  | { readonly kind: 'maatregelOntbreekt' }
  | { readonly kind: 'nietTeamleiderVanInstelling'; readonly instelling: OrganisatieId }
  | { readonly kind: 'medewerkerNietVanInstelling'; readonly instelling: OrganisatieId }
  | {
      readonly kind: 'uitvoerderPastNietBijMaatregel';
      readonly soort: Uitvoerdersoort;
      readonly moetZijn: Uitvoerdersoort;
    }
  | { readonly kind: 'vanafInToekomst'; readonly vanaf: PlainDate; readonly vandaag: PlainDate }
  | {
      readonly kind: 'maatregelLooptNiet';
      readonly persoon: PersoonId;
      readonly vanaf: PlainDate;
      readonly tot: PlainDate;
    }
  | {
      readonly kind: 'kindHeeftUitvoerder';
      readonly persoon: PersoonId;
      readonly medewerker: MedewerkerId;
      readonly naam: string | undefined;
      readonly sinds: PlainDate;
    };

interface State {
  /** The measures this naming is for, one per child. */
  readonly maatregelen: readonly Maatregel[];
  readonly betrokkenheden: readonly Betrokkenheid[];
  readonly namen: ReadonlyMap<MedewerkerId, string>;
}

function refusalsFor(
  state: State,
  maatregel: Maatregel,
  command: WijsUitvoerderAan,
): WijsUitvoerderAanRefusal[] {
  const { vanaf, soort } = command;
  const { instelling, kind: persoon } = maatregel;
  const refusals: WijsUitvoerderAanRefusal[] = [];
  if (!command.door.leidtTeamVan.includes(instelling))
    refusals.push({ kind: 'nietTeamleiderVanInstelling', instelling });
  if (command.organisatieVanMedewerker !== instelling)
    refusals.push({ kind: 'medewerkerNietVanInstelling', instelling });
  const moetZijn = uitvoerderVan[maatregel.soort];
  if (soort !== moetZijn) refusals.push({ kind: 'uitvoerderPastNietBijMaatregel', soort, moetZijn });
  const periode = looptijd(maatregel);
  if (!geldtOp(periode, vanaf)) refusals.push({ kind: 'maatregelLooptNiet', persoon, ...periode });
  const zittend = state.betrokkenheden.find(
    (ander) => ander.rol === 'uitvoerder' && ander.maatregel === maatregel.id && overlapt(ander, { vanaf }),
  );
  if (zittend !== undefined)
    refusals.push({
      kind: 'kindHeeftUitvoerder',
      persoon,
      medewerker: zittend.medewerker,
      naam: state.namen.get(zittend.medewerker),
      sinds: zittend.vanaf,
    });
  return refusals;
}

/** The same fault for two children is one sentence. */
const distinct = <Refusal>(refusals: readonly Refusal[]): Refusal[] => [
  ...new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal])).values(),
];

/**
 * The charged instelling names the worker who carries out the measure: its own team leader, its own worker, the
 * kind the law asks, one per child at a time.
 * @source Besluit Jeugdwet art. 4.2.1 lid 1, 4.2.2 lid 1 en 3, 4.2.3 lid 1
 */
export function decideWijsUitvoerderAan(
  state: State,
  command: WijsUitvoerderAan,
  today: PlainDate,
): Outcome<readonly Uitvoering[], WijsUitvoerderAanRefusal> {
  const { gezin, medewerker, soort, vanaf, organisatieVanMedewerker: organisatie } = command;
  if (state.maatregelen.length === 0) return refuse({ kind: 'maatregelOntbreekt' });
  const refusals = distinct(state.maatregelen.flatMap((maatregel) => refusalsFor(state, maatregel, command)));
  if (vanaf > today) refusals.push({ kind: 'vanafInToekomst', vanaf, vandaag: today });
  if (refusals.length > 0) return refuse(...refusals);
  return accept(
    state.maatregelen.map(({ id, kind }) => ({
      gezin,
      medewerker,
      organisatie,
      rol: 'uitvoerder',
      soort,
      maatregel: id,
      kind,
      vanaf,
    })),
  );
}
