import { heeftLeeftijd } from '@rondom/domain/gezin';
import { ageOn, datumgrenzen, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { listMaatregelgevolgen } from '@rondom/domain/maatregel';
import type { Rekenkader } from '@rondom/domain/termijn';
import { leeftijdsrechten, type Lezer } from '@rondom/domain/portaal';
import { persoonId } from '@rondom/domain/gezin';
import { medewerkerId } from '@rondom/domain/regio';
import { verraadtPlaats } from '@rondom/domain/veiligheid';
import type { Id } from '../platform/actor.ts';
import { geboorteOf } from '../tijdlijn/index.ts';
import type {
  AfspraakRow,
  FamilielidRow,
  GedeeldeNotitieRow,
  HelperRow,
  MaatregelRow,
  Toestemmingental,
} from './portaal.store.ts';
import type { Portaallezer } from './toegang.ts';
import type { Antwoord, Vraag } from './vragen.ts';
import { roepnaamOf, type WoordView } from './woord.ts';

export interface Portaaldelen {
  readonly lezer: Portaallezer;
  readonly familie: readonly FamilielidRow[];
  readonly helpers: readonly HelperRow[];
  readonly afspraken: readonly AfspraakRow[];
  readonly maatregelen: readonly MaatregelRow[];
  readonly vragen: readonly Vraag[];
  readonly antwoorden: readonly Antwoord[];
  readonly woorden: readonly WoordView[];
  readonly notities: readonly GedeeldeNotitieRow[];
  readonly toestemmingen: Toestemmingental;
  readonly kader: Rekenkader;
}

/** Everything of one person's portal; of others only what the policies and the domain let through. */
export function portaalView(delen: Portaaldelen, today: PlainDate) {
  const { lezer, familie } = delen;
  const namen = new Map(familie.map((lid) => [lid.id, roepnaamOf(lid)]));
  const named = (id: Id) => ({ id, roepnaam: namen.get(id) ?? null });
  const helpers = delen.helpers.map((helper) => helperView(helper, lezer.plaatsGeheim));
  return {
    gezinId: lezer.gezin,
    als: lezer.als,
    persoon: { ...named(lezer.id), leeftijd: leeftijdOp(lezer, today) },
    kinderen: lezer.leestVoor.map(named),
    vastGezicht: helpers.find(({ soort }) => soort === 'vastgezicht') ?? null,
    wieHelpt: helpers,
    afspraken: delen.afspraken.map((afspraak) => ({
      id: afspraak.id,
      op: afspraak.op.toISOString(),
      soort: afspraak.soort,
      met: afspraak.met,
      // At whose home, never where; a person this reader does not know of stays nameless.
      bij:
        magWetenBij(afspraak, lezer) && afspraak.bijPersoonId !== null ? named(afspraak.bijPersoonId) : null,
      personen: afspraak.personen.map(named),
    })),
    maatregelen: lopendeMaatregelen(delen, today).map(({ id, soort, tot, beschikkingOp, kinderen }) => ({
      id,
      soort,
      tot,
      beroepTot: lezer.als === 'jeugdige' ? null : beroepTot(delen, { tot, beschikkingOp }, today),
      kinderen: kinderen.map(named),
    })),
    antwoorden: delen.antwoorden.map((antwoord) => ({
      ...antwoord,
      roepnaam: namen.get(antwoord.persoonId) ?? null,
    })),
    vragen: delen.vragen.map((vraag) => ({ ...vraag, roepnaam: namen.get(vraag.persoonId) ?? null })),
    woorden: delen.woorden
      .filter(({ persoonId: schrijver }) => schrijver === lezer.id)
      .map(({ id, geschrevenOp, tekst, lezers }) => ({ id, geschrevenOp, tekst, lezers })),
    // Who else may read is the writer's to know.
    woordenVanAnderen: delen.woorden
      .filter(({ persoonId: schrijver }) => schrijver !== lezer.id)
      .map(({ id, persoonId: schrijver, roepnaam, geschrevenOp, tekst, verteldAan }) => ({
        id,
        persoonId: schrijver,
        roepnaam,
        geschrevenOp,
        tekst,
        verteldAan,
      })),
    notities: delen.notities.map((notitie) => ({ ...notitie, op: notitie.op.toISOString() })),
    toestemmingen: delen.toestemmingen,
    mogelijkeLezers: mogelijkeLezers(delen, today),
  };
}
export type PortaalView = ReturnType<typeof portaalView>;

/** An order about a minor ends when the child is eighteen, at 00.00, whatever its own last day. */
function lopendeMaatregelen({ maatregelen, familie }: Portaaldelen, today: PlainDate): MaatregelRow[] {
  const volwassen = familie.filter((lid) => !leeftijdsrechten(geboorteOf(lid), today).onderGezag);
  const isKind = (id: Id): boolean => !volwassen.some((lid) => lid.id === id);
  return maatregelen
    .map((maatregel) => ({ ...maatregel, kinderen: maatregel.kinderen.filter(isKind) }))
    .filter(({ kinderen }) => kinderen.length > 0);
}

/** Until when the people it concerns may ask a higher judge; null when those days have passed. */
function beroepTot(
  { kader }: Portaaldelen,
  { tot, beschikkingOp }: Pick<MaatregelRow, 'tot' | 'beschikkingOp'>,
  today: PlainDate,
): PlainDate | null {
  const dagen = { beschikkingOp: getPlainDate(beschikkingOp), einddatum: getPlainDate(tot) };
  const beroep = listMaatregelgevolgen(dagen, today, kader).find(({ gevolg }) => gevolg === 'hogerBeroep');
  return beroep === undefined || beroep.voorbij ? null : beroep.uiterlijk;
}

function leeftijdOp({ geboorte }: Portaallezer, today: PlainDate): number | null {
  const grenzen = geboorte.soort === 'geboren' ? datumgrenzen(geboorte.datum) : undefined;
  return grenzen === undefined ? null : ageOn(grenzen.laatste, today);
}

/** At whose home is a place too: not where somebody is or will be whose whereabouts are secret from this reader. */
function magWetenBij(
  { bijPersoonId, personen }: AfspraakRow,
  { id, geheimePersonen }: Portaallezer,
): boolean {
  const geheim = (persoon: Id | null) => geheimePersonen.some((ander) => ander === persoon);
  return !geheim(bijPersoonId) && (personen.includes(id) || !personen.some(geheim));
}

/** To whom an address is secret no organisation is named: its place would be told with it. */
const helperView = (helper: HelperRow, plaatsGeheim: boolean) => ({
  gebruikerId: helper.gebruikerId,
  naam: helper.naam,
  telefoon: plaatsGeheim && verraadtPlaats(helper.telefoon ?? '') ? null : helper.telefoon,
  soort: helper.soort,
  uitvoerdersoort: helper.uitvoerdersoort,
  organisatiesoort: helper.organisatiesoort,
  organisatie: plaatsGeheim ? null : helper.organisatie,
});

/** Who can be chosen: who helps, and the family members old enough to read, without oneself. */
export function listPlan(
  lezer: Portaallezer,
  familie: readonly FamilielidRow[],
  helpers: readonly HelperRow[],
  today: PlainDate,
): Lezer[] {
  // Words are no way around a veiligheidsstand: whom the writer endangers cannot be chosen, nor is in "iedereen".
  const personen = familie.filter(
    (lid) =>
      lid.id !== lezer.id &&
      !lezer.bedreigd.some((persoon) => persoon === lid.id) &&
      heeftLeeftijd(12, geboorteOf(lid), today),
  );
  return [
    ...helpers.map((helper) => ({
      soort: 'medewerker' as const,
      medewerker: medewerkerId(helper.gebruikerId),
    })),
    ...personen.map((lid) => ({ soort: 'persoon' as const, persoon: persoonId(lid.id) })),
  ];
}

function mogelijkeLezers({ lezer, familie, helpers }: Portaaldelen, today: PlainDate) {
  return listPlan(lezer, familie, helpers, today).map((keuze) => {
    if (keuze.soort === 'medewerker') {
      const helper = helpers.find(({ gebruikerId }) => gebruikerId === keuze.medewerker);
      return {
        soort: keuze.soort,
        id: String(keuze.medewerker),
        naam: helper?.naam ?? null,
        rol: helper?.soort ?? '',
        familiewoord: null,
        gevaar: false,
      };
    }
    const lid = familie.find(({ id }) => id === keuze.persoon);
    return {
      soort: keuze.soort,
      id: String(keuze.persoon),
      naam: lid === undefined ? null : roepnaamOf(lid),
      rol: lid?.rol ?? '',
      familiewoord: lid?.familiewoord ?? null,
      gevaar: lezer.gevaarVoorMij.some(({ persoon }) => persoon === keuze.persoon),
    };
  });
}
