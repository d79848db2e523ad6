import { describe, expect, it } from 'vitest';
import type * as aanbod from '../../../domain/src/aanbod/index.ts';
import type * as account from '../../../domain/src/account/index.ts';
import type * as andereweg from '../../../domain/src/andereweg/index.ts';
import type * as betrokkenheid from '../../../domain/src/betrokkenheid/index.ts';
import type * as bord from '../../../domain/src/bord/index.ts';
import type * as brp from '../../../domain/src/brp/index.ts';
import type * as dilemma from '../../../domain/src/dilemma/index.ts';
import type * as dubbelwerk from '../../../domain/src/dubbelwerk/index.ts';
import type * as expertvraag from '../../../domain/src/expertvraag/index.ts';
import type * as gezin from '../../../domain/src/gezin/index.ts';
import type * as grondslag from '../../../domain/src/grondslag/index.ts';
import type * as maatregel from '../../../domain/src/maatregel/index.ts';
import type * as meekijkalarm from '../../../domain/src/meekijkalarm/index.ts';
import type * as melding from '../../../domain/src/melding/index.ts';
import type * as noodkijk from '../../../domain/src/noodkijk/index.ts';
import type * as portaal from '../../../domain/src/portaal/index.ts';
import type * as termijnregels from '../../../domain/src/termijnregels/index.ts';
import type * as tijdlijn from '../../../domain/src/tijdlijn/index.ts';
import type * as veiligheid from '../../../domain/src/veiligheid/index.ts';
import type * as volwassenenhulp from '../../../domain/src/volwassenenhulp/index.ts';
import type * as wachtimport from '../../../domain/src/wachtimport/index.ts';
import type * as wachtlijst from '../../../domain/src/wachtlijst/index.ts';
import type * as werklast from '../../../domain/src/werklast/index.ts';
import type * as overgang from '../../../domain/src/overgang/index.ts';
import type * as wiedoetwat from '../../../domain/src/wiedoetwat/index.ts';
import type * as wiekanmeedenken from '../../../domain/src/wiekanmeedenken/index.ts';
import type * as zicht from '../../../domain/src/zicht/index.ts';
import type * as zoeken from '../../../domain/src/zoeken/index.ts';
import { refusals, refusalZin } from './index.ts';

/** Every refusal the domain can give. */
type DomainRefusal =
  | aanbod.AanbodRefusal
  | aanbod.PlekvraagRefusal
  | aanbod.PlekvragenRefusal
  | account.ZetAccountRefusal
  | andereweg.WegRefusal
  | expertvraag.ExpertvraagRefusal
  | expertvraag.VraagGesloten
  | dilemma.DilemmaRefusal
  | werklast.WerklastafspraakRefusal
  | werklast.ZetUrenRefusal
  | dubbelwerk.BeginOnderzoekRefusal
  | dubbelwerk.BeantwoordMeedoenRefusal
  | dubbelwerk.DoeMeeMetOnderzoekRefusal
  | dubbelwerk.EindigOnderzoekRefusal
  | betrokkenheid.DoeMeeRefusal
  | betrokkenheid.MeldAfwezigRefusal
  | betrokkenheid.BeginWisselingRefusal
  | betrokkenheid.WisselstapRefusal
  | betrokkenheid.WordDuogezichtRefusal
  | betrokkenheid.LaatVervangenRefusal
  | betrokkenheid.NetwerkDoetMeeRefusal
  | betrokkenheid.StopMetMeedoenRefusal
  | betrokkenheid.WijsUitvoerderAanRefusal
  | betrokkenheid.WordVastGezichtRefusal
  | bord.BelofteRefusal
  | bord.BorddagRefusal
  | brp.BrpVraagRefusal
  | gezin.CommunicatieRefusal
  | gezin.EindigRelatieRefusal
  | gezin.LegGezagVastRefusal
  | gezin.LegRelatieVastRefusal
  | gezin.MaakHuishoudenRefusal
  | gezin.VeiligBereikbaarRefusal
  | gezin.VerhuisRefusal
  | gezin.VoegPersoonToeRefusal
  | grondslag.AntwoordRefusal
  | grondslag.DeelRefusal
  | grondslag.MerkRefusal
  | grondslag.ToestemmingRefusal
  | maatregel.OndertoezichtstellingRefusal
  | meekijkalarm.SluitAlarmRefusal
  | melding.EersteBlikRefusal
  | melding.NeemMeldingAanRefusal
  | melding.OverdrachtRefusal
  | melding.VermoedenRefusal
  | noodkijk.BeginNoodkijkRefusal
  | noodkijk.BeoordeelRefusal
  | noodkijk.HefOpRefusal
  | noodkijk.RoosterRefusal
  | portaal.BeantwoordKijkvraagRefusal
  | portaal.NeemTerugRefusal
  | portaal.StelKijkvraagRefusal
  | portaal.VrijgaveRefusal
  | portaal.GeefPortaaltoegangRefusal
  | portaal.KiesLezersRefusal
  | portaal.NeemPortaaltoegangTerugRefusal
  | portaal.TekenWoordOpRefusal
  | portaal.SchrijfWoordRefusal
  | termijnregels.BevestigWijzigingRefusal
  | termijnregels.KalenderdagRefusal
  | termijnregels.VersieRefusal
  | tijdlijn.DeelMetRefusal
  | tijdlijn.NeemTerugRefusal
  | tijdlijn.SchrijfOpRefusal
  | tijdlijn.MaakAfspraakRefusal
  | veiligheid.EindigStandRefusal
  | veiligheid.EindigVerblijfGeheimRefusal
  | veiligheid.HoudVerblijfGeheimRefusal
  | veiligheid.GeheimInTekst
  | veiligheid.HeropenStandRefusal
  | veiligheid.ZetStandRefusal
  | veiligheid.NoteerCijfersRefusal
  | volwassenenhulp.HulpactieRefusal
  | volwassenenhulp.HulpactiestandRefusal
  | volwassenenhulp.HulpdaadRefusal
  | volwassenenhulp.HulpvraagRefusal
  | volwassenenhulp.KindcheckRefusal
  | wachtimport.ImportstandRefusal
  | wachtlijst.BegonnenRefusal
  | wachtlijst.BesluitRefusal
  | wachtlijst.BevestigingRefusal
  | wachtlijst.EindeRefusal
  | wachtlijst.GezinsverhuizingRefusal
  | wachtlijst.HelperRefusal
  | wachtlijst.HeropenRefusal
  | wachtlijst.HerroepRefusal
  | wachtlijst.IntrekkingRefusal
  | wachtlijst.RedenRefusal
  | overgang.OvergangspuntRefusal
  | overgang.OntvangerRefusal
  | overgang.OvergangkeuzeRefusal
  | wiedoetwat.VulAanRefusal
  | wiedoetwat.EindigRegelRefusal
  | wiekanmeedenken.KaartRefusal
  | wiekanmeedenken.KaartvoorRefusal
  | wiekanmeedenken.DeskundigheidRefusal
  | zicht.CheckRefusal
  | zicht.NoemRefusal
  | zicht.PadstapRefusal
  | zicht.UrgentieRefusal
  | zoeken.ZoekBreedRefusal;

type Rooms = typeof refusals;
type Sentences = { [Room in keyof Rooms]: Rooms[Room]['nl'] }[keyof Rooms];
type SentenceOf<Kind extends string> = Sentences extends infer S
  ? S extends Record<Kind, infer Z>
    ? Z
    : never
  : never;
type Fits<Refusal, Zin> = [Zin] extends [never]
  ? false
  : Zin extends (parameters: infer P) => string
    ? Refusal extends P
      ? true
      : false
    : true;
type Missing = {
  [Kind in DomainRefusal['kind']]: Fits<Extract<DomainRefusal, { kind: Kind }>, SentenceOf<Kind>> extends true
    ? never
    : Kind;
}[DomainRefusal['kind']];

describe('a refusal', () => {
  it('of the domain has a sentence that its parameters fit', () => {
    const missing: readonly Missing[] = [];
    // A type error here names the kinds without a sentence, or with one that asks for other parameters.
    const none: readonly never[] = missing;
    expect(none).toEqual([]);
  });

  it('stands in one room only and in both languages', () => {
    const kinds = Object.values(refusals).flatMap((room) => Object.keys(room.nl));
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const room of Object.values(refusals)) expect(Object.keys(room.en)).toEqual(Object.keys(room.nl));
  });

  it('says what is not right and how to repair it', () => {
    const tooLong = { kind: 'maatregelLangerDanJaar', ingangsdatum: '2026-12-16', uiterlijk: '2027-12-16' };
    expect(refusalZin('nl', tooLong)).toBe(
      'Een ondertoezichtstelling duurt ten hoogste een jaar: tot 16 december 2027.',
    );
    expect(refusalZin('en', tooLong)).toBe(
      'An ondertoezichtstelling (supervision order) lasts at most a year: until 16 December 2027.',
    );
    expect(refusalZin('nl', { kind: 'bsnOngeldig' })).toBe(
      'Dit burgerservicenummer klopt niet. Kijk de cijfers na.',
    );
    const second = { kind: 'gezinHeeftVastGezicht', naam: 'Samira Haddou', sinds: '2026-02-13' };
    expect(refusalZin('nl', second)).toBe(
      'Dit gezin heeft al een vast gezicht: Samira Haddou, sinds 13 februari 2026.',
    );
    expect(refusalZin('en', { kind: 'isAlVastGezicht', sinds: '2026-02-13' })).toContain('13 February 2026');
  });

  it('of a kind nobody knows still gets a sentence, also when its name is one of JavaScript', () => {
    expect(refusalZin('nl', { kind: 'ietsNieuws' })).toBe(
      'Dit lukte niet. Er is niets veranderd. Probeer opnieuw.',
    );
    expect(refusalZin('en', { kind: 'toString' })).toBe('This did not work. Nothing has changed. Try again.');
  });
});
