import type { Werkfase } from '@rondom/domain/werklast';
import type { Dilemmaontvanger, Dilemmasoort, Dilemmastand, Dilemmauitkomst } from '@rondom/domain/dilemma';
import type { DubbelReden, KlaarAls, Onderzoeksoort, Uitzondering } from '@rondom/domain/dubbelwerk';
import type { Levensgebied } from '@rondom/domain/expertvraag';
import type { PlainDate } from '@rondom/domain/kern';
import type {
  Raadsuitkomst,
  Raadsverzoekstand,
  Raadsvraagstand,
  Stuksoort,
} from '@rondom/domain/raadsonderzoek';
import type { Daadsoort, Inzetstand, Teamfunctie, Teamgrondcode } from '@rondom/domain/veiligheidsteam';
import type {
  Kindcheckweg,
  Kinderantwoord,
  Kindveiligheid,
  Meldcodestap,
} from '@rondom/domain/volwassenenhulp';
import type { Taak } from '@rondom/domain/wieiswaarvan';
import type { Deskundigheid, Meedenkwijze, Werkdag } from '@rondom/domain/wiekanmeedenken';
import type { Overlap } from './gemeenten.ts';

/** Ids of rows, counted by the loader from 1 per table. */
export type RijId = number;
/** Half-open, as PostgreSQL writes it: `[2026-01-01,2026-02-01)`. */
export type Dagen = string & { readonly dagen: true };

export const periode = (vanaf: PlainDate, tot?: PlainDate): Dagen => `[${vanaf},${tot ?? ''})` as Dagen;

type Optional<T> = { readonly [K in keyof T]?: T[K] | null };
interface VanGezin {
  readonly gezin_id: RijId;
}

/** The rows the demo writes, per table in the order in which they are written. */
export interface Tabellen {
  gemeente: { code: string; naam: string };
  regio: { id: RijId; soort: 'jeugdhulpregio' | Overlap['soort']; naam: string; provincie?: string };
  regio_gemeente: { regio_id: RijId; gemeente_code: string };
  organisatie: {
    id: RijId;
    naam: string;
    soort: string;
    toont_namen: boolean;
    vrijgave_aan_vastgezicht: boolean;
    verzonnen: boolean;
    gemeente_code: string | null;
  };
  gebruiker: {
    id: RijId;
    sub: string;
    naam: string;
    soort: 'medewerker' | 'portaal' | 'systeem';
    rol: string;
    actief: boolean;
  } & Optional<{
    organisatie_id: RijId;
    persoon_id: RijId;
    telefoon: string;
    registratie_soort: 'skj' | 'big';
    registratienummer: string;
    registratie_geldig_tot: PlainDate;
  }>;
  mandaat: { gebruiker_id: RijId; regio_id: RijId };
  fgaanstelling: { gebruiker_id: RijId; organisatie_id: RijId };
  belofte: {
    id: RijId;
    organisatie_id: RijId;
    versie: number;
    gebruiker_id: RijId;
    beloofd_op: string;
    vanaf_aantal: number;
    nul_op: string;
    regio_ids: readonly RijId[];
    reden: string;
  };
  persoon: {
    id: RijId;
    voornamen: string;
    geslachtsnaam: string;
    geslacht: 'man' | 'vrouw' | 'onbekend';
    geheimhouding: boolean;
  } & Optional<{
    voorvoegsel: string;
    geboortedatum: string;
    uitgerekende_datum: PlainDate;
    overleden_op: string;
    bsn_hmac: Buffer;
    bsn_versleuteld: Buffer;
  }>;
  gezin: { id: RijId; naam: string } & Optional<{ gesloten_op: PlainDate }>;
  gezinslid: VanGezin & { persoon_id: RijId; rol: string; periode: Dagen };
  gezin_regio: VanGezin & { regio_id: RijId; gemeente_code: string | null; periode: Dagen };
  huishouden: VanGezin & { id: RijId; naam: string; adres_geheim: boolean; adres_versleuteld: Buffer | null };
  huishoudenlid: VanGezin & { huishouden_id: RijId; persoon_id: RijId; periode: Dagen };
  relatie: {
    van_persoon_id: RijId;
    naar_persoon_id: RijId;
    soort: string;
    bron: 'brp' | 'verteld';
  } & Optional<{
    vorm: string;
    periode: Dagen;
    begin_opgegeven: string;
    einde_opgegeven: string;
  }>;
  gezag: {
    kind_persoon_id: RijId;
    houder_persoon_id: RijId | null;
    houder_derde: boolean;
    code: string | null;
    bron: 'brp' | 'beschikking' | 'verteld';
    periode: Dagen;
  };
  veiligbereikbaar: VanGezin & { id: RijId; persoon_id: RijId; inhoud_versleuteld: Buffer };
  communicatie: VanGezin & { id: RijId; persoon_id: RijId; inhoud_versleuteld: Buffer };
  veiligheidsstand: VanGezin & { soort: string; bron: string; sinds: PlainDate } & Optional<{
      gevaar_persoon_id: RijId;
      voor_persoon_id: RijId;
      geeindigd_op: PlainDate;
    }>;
  melding: {
    id: RijId;
    nummer: string;
    code_hmac: Buffer;
    organisatie_id: RijId;
    melder_soort: 'burger' | 'professional';
    ontvangen_op: string;
    acuut: boolean;
    aantal_personen: number;
    inhoud_versleuteld: Buffer;
    status: 'ontvangen' | 'nogNietTeBeoordelen' | 'afgerond';
  } & Optional<{
    gezin_id: RijId;
    veiligheid: string;
    vervolg: string;
    reden_versleuteld: Buffer;
    beoordeeld_op: PlainDate;
    beoordeeld_door: RijId;
  }>;
  informeerstap: {
    id: RijId;
    melding_id: RijId;
    plaats: number;
    soort: 'verteld' | 'verlengd';
    op: PlainDate;
    door: RijId;
    gezet_op: string;
  } & Optional<{ weken: number; grond: 'beeindigen' | 'onderzoeken'; woorden_versleuteld: Buffer }>;
  maatregel: VanGezin & {
    id: RijId;
    soort: 'ondertoezichtstelling';
    beschikking_op: PlainDate;
    ingangsdatum: PlainDate;
    einddatum: PlainDate;
    rechtbank: string;
    zaaknummer: string;
    organisatie_id: RijId;
    gi_belast_op: PlainDate;
    gi_geinformeerd_op: PlainDate;
  };
  maatregel_kind: VanGezin & { maatregel_id: RijId; persoon_id: RijId };
  betrokkenheid: VanGezin & { soort: string; periode: Dagen } & Optional<{
      gebruiker_id: RijId;
      organisatie_id: RijId;
      persoon_id: RijId;
      uitvoerdersoort: string;
      maatregel_id: RijId;
      melding_id: RijId;
      omschrijving: string;
      reden: string;
      afwezigheid_id: RijId;
    }>;
  afwezigheid: { id: RijId; gebruiker_id: RijId; reden: 'vakantie'; periode: Dagen; gezet_op: string };
  noodkijk: VanGezin & {
    id: RijId;
    gebruiker_id: RijId;
    organisatie_id: RijId;
    begonnen_op: string;
    tot: string;
    beeindigd_op: string;
    reden: 'vastgezichtonbereikbaar' | 'crisisdienstmelding';
    uiterlijk: PlainDate;
    beoordeling: 'terecht' | null;
    beoordeeld_op: string | null;
    beoordeeld_door: RijId | null;
    gezinszin_versleuteld: Buffer | null;
    vrijgegeven_op: string | null;
  };
  noodkijk_reden: VanGezin & { noodkijk_id: RijId; woorden_versleuteld: Buffer };
  rooster: {
    id: RijId;
    gebruiker_id: RijId;
    organisatie_id: RijId;
    regio_id: RijId;
    van: string;
    tot: string;
    door: RijId;
  };
  eerstecontact: VanGezin & {
    maatregel_id: RijId;
    persoon_id: RijId;
    op: PlainDate;
    wijze: 'inPersoon' | 'beeldbellen' | 'telefoon';
    gebruiker_id: RijId;
  };
  termijn: VanGezin & { id: RijId; soort: string; vanaf: PlainDate; uiterlijk: PlainDate } & Optional<{
      maatregel_id: RijId;
      persoon_id: RijId;
      gestopt_op: PlainDate;
      reden_te_laat: string;
    }>;
  besluit: VanGezin & {
    id: RijId;
    persoon_id: RijId;
    soort: 'jeugdhulp' | 'machtiginguithuisplaatsing' | 'verzoekonderzoek';
    besloten_op: PlainDate;
    door: RijId;
    gezet_op: string;
  } & Optional<{
      tot: PlainDate;
      vervalt_op: PlainDate;
      plek: 'pleeggezin' | 'instelling';
      uitgevoerd_op: PlainDate;
    }>;
  wacht: VanGezin & {
    id: RijId;
    persoon_id: RijId;
    wacht_op: 'vastejeugdbeschermer' | 'passendehulp' | 'pleeggezin' | 'onderzoek';
    regio_id: RijId;
    sinds: PlainDate;
    uiterlijk: PlainDate;
    veilig: 'ja' | 'tenDele' | 'nee' | 'nietBekend';
    stap: string;
    stap_wie: string;
    stap_op: PlainDate;
  } & Optional<{
      maatregel_id: RijId;
      termijn_id: RijId;
      klok_gestopt_op: PlainDate;
      begonnen_op: PlainDate;
      begonnen_door: RijId;
      begonnen_gemeld_op: string;
      beeindigd_op: PlainDate;
      beeindigd_als: 'geholpen' | 'zonderhulp';
      zonderhulp_reden: string;
      veilig_op: PlainDate;
      reden: string;
      reden_op: PlainDate;
      reden_door: RijId;
      besluit_id: RijId;
      heropend_van: RijId;
      heropend_reden: 'hulpGestopt';
      beeindigd_door: RijId;
      beeindigd_gezet_op: string;
      hierna: string;
    }>;
  wachtbevestiging: VanGezin & {
    wacht_id: RijId;
    stem_soort: 'jeugdige' | 'ouder' | 'pleegouder' | 'verzorger';
    stem_persoon_id: RijId;
    antwoord: 'ja' | 'neeNogNiet' | 'weetNiet';
    weg: 'portaal' | 'genoteerd';
    op: PlainDate;
    gegeven_op: string;
    door: RijId;
    id: RijId;
  } & Optional<{ woorden_versleuteld: Buffer }>;
  zicht: VanGezin & {
    id: RijId;
    wacht_id: RijId;
    gebruiker_id: RijId;
    organisatie_id: RijId;
    verantwoordelijk_id: RijId;
    genoemd_door: RijId;
    sinds: PlainDate;
    ritme: number;
    volgende_op: PlainDate;
    beeindigd_op?: PlainDate;
    einde_reden?: 'anderGenoemd' | 'wachtVoorbij';
  };
  veiligheidscheck: VanGezin & {
    id: RijId;
    wacht_id: RijId;
    op: PlainDate;
    veilig: 'ja' | 'tenDele' | 'nee' | 'nietBekend';
    bronnen: readonly string[];
    gedaan_op: string;
    door: RijId;
    organisatie_id: RijId;
    volgende_op: PlainDate;
  };
  checkwoorden: VanGezin & { veiligheidscheck_id: RijId; tekst_versleuteld: Buffer };
  padstap: VanGezin & {
    id: RijId;
    wacht_id: RijId;
    soort: string;
    begonnen_op: PlainDate;
    uiterlijk: PlainDate;
  } & Optional<{ eigenaar_id: RijId; gedaan_op: PlainDate; gedaan_door: RijId; uitkomst: string }>;
  pseudoniem: { organisatie_id: RijId; wacht_id: RijId; nummer: number };
  contactnotitie: VanGezin & {
    id: RijId;
    organisatie_id: RijId;
    schrijver_id: RijId;
    soort: 'huisbezoek' | 'telefoon' | 'bericht' | 'overleg';
    op: string;
    tekst_versleuteld: Buffer;
    gevaar_versleuteld: Buffer | null;
    delen: 'nu' | 'niet';
    zichtbaar_vanaf: string | null;
  };
  contactnotitie_persoon: VanGezin & {
    contactnotitie_id: RijId;
    persoon_id: RijId;
    over: boolean;
    aanwezig: boolean;
    lezer: boolean;
  };
  woord: VanGezin & { id: RijId; persoon_id: RijId; geschreven_op: string; tekst_versleuteld: Buffer };
  woord_lezer: VanGezin & { woord_id: RijId } & Optional<{ persoon_id: RijId; gebruiker_id: RijId }>;
  afspraak: VanGezin & {
    id: RijId;
    op: string;
    gebruiker_id: RijId;
    soort: 'bezoek' | 'gesprek' | 'bellen' | 'planbespreking';
    bij_persoon_id: RijId | null;
  };
  afspraak_persoon: VanGezin & { afspraak_id: RijId; persoon_id: RijId };
  plan: VanGezin & {
    id: RijId;
    nummer: number;
    status: 'concept' | 'vastgesteld';
    op: PlainDate;
  };
  planregel: VanGezin & {
    id: RijId;
    plan_id: RijId;
    soort: 'kracht' | 'doel' | 'bodemlijn' | 'watals';
    volgorde: number;
  } & Optional<{ stand: 'nieuw' | 'begonnen' | 'lukt' | 'gehaald'; stand_op: PlainDate }>;
  plantekst: VanGezin & { id: RijId; planregel_id: RijId; volgorde: number; tekst_versleuteld: Buffer };
  plantekst_wie: VanGezin & { plantekst_id: RijId } & Optional<{
      persoon_id: RijId;
      organisatie_id: RijId;
      omschrijving: string;
    }>;
  plantekst_lezer: VanGezin & { plantekst_id: RijId } & Optional<{ persoon_id: RijId; gebruiker_id: RijId }>;
  veiligheidscijfer: VanGezin & {
    kind_persoon_id: RijId;
    cijfer: number | null;
    op: PlainDate;
    gegeven_op: string;
    door: RijId;
  } & Optional<{ stem_persoon_id: RijId; stem_gebruiker_id: RijId }>;
  portaaltoegang: VanGezin & {
    persoon_id: RijId;
    als: 'ouder' | 'jeugdige' | 'netwerk';
    gegeven_door: RijId;
    periode: Dagen;
  };
  kijkvraag: VanGezin & {
    id: RijId;
    persoon_id: RijId;
    als: 'ouder';
    handeling_id: number;
    handeling_op: string;
    soort: 'waarom';
    gesteld_op: string;
    uiterlijk: PlainDate;
    ook_vastgezicht: boolean;
    antwoord_versleuteld: Buffer;
    beantwoord_op: string;
    beantwoord_door: RijId;
    versie: number;
  };
  overgangspunt: VanGezin & {
    id: RijId;
    persoon_id: RijId;
    onderwerp:
      'wonen' | 'inkomen' | 'zorgverzekering' | 'schulden' | 'school' | 'huisarts' | 'iemand' | 'hulp';
    afspraak_versleuteld: Buffer;
    doet_gebruiker_id?: RijId | null;
    uiterlijk: PlainDate;
    hulpsoort?: 'jeugdhulp' | null;
    hulp_organisatie_id?: RijId | null;
    hulp_begonnen_op?: PlainDate | null;
    hulp_bepaald_op?: PlainDate | null;
    hulp_vervolg?: 'gaatdoor' | null;
    op: PlainDate;
    door: RijId;
    geregeld_op?: PlainDate | null;
  };
  overgangontvanger: VanGezin & {
    id?: RijId;
    persoon_id: RijId;
    gebruiker_id: RijId;
    vanaf: PlainDate;
    op: PlainDate;
    door: RijId;
  };
  overgangkeuze: VanGezin & {
    persoon_id: RijId;
    overgangontvanger_id: RijId;
    stuk: 'plan' | 'punten' | 'woorden' | 'cijfers';
    keuze: 'gaatmee' | 'blijfthier' | 'eerstpraten';
    gekozen_op: string;
  };
  toestemming: VanGezin & {
    gever_persoon_id: RijId;
    over_persoon_id: RijId;
    van_organisatie_id: RijId;
    ontvanger_organisatie_id: RijId;
    doel: string;
    soorten: readonly string[];
    stand: 'gevraagd' | 'gegeven';
    hoe: 'portaal' | 'gesprek';
    gevraagd_door: RijId;
    gevraagd_op: string;
    beantwoord_op: string | null;
    tot_en_met: PlainDate;
  };
  expertvraag: VanGezin & {
    id: RijId;
    wacht_id: RijId | null;
    persoon_id: RijId | null;
    regio_id: RijId;
    functie: 'advies' | 'procesregie' | 'signalering' | 'leren';
    trede: 'regionaal' | 'bovenregionaal';
    vraag_versleuteld: Buffer;
    gevraagd_als: 'werker';
    gevraagd_door: RijId;
    gevraagd_op: string;
    trede_sinds: PlainDate;
    uiterlijk: PlainDate;
    stand: 'open' | 'beantwoord';
    antwoord_versleuteld?: Buffer;
    beantwoord_door?: RijId;
    beantwoord_op?: string;
    beeindigd_op?: string;
  };
  expertvraagtrede: VanGezin & {
    expertvraag_id: RijId;
    trede: 'regionaal' | 'bovenregionaal';
    sinds: PlainDate;
    uiterlijk: PlainDate;
    reden: 'gevraagd' | 'geenantwoord';
  };
  expertoverleg: VanGezin & {
    id: RijId;
    expertvraag_id: RijId;
    op: PlainDate;
    aanwezigen_versleuteld: Buffer;
    gezin_erbij: boolean;
    vraag_versleuteld: Buffer;
    uitkomst_versleuteld: Buffer;
    vastgelegd_door: RijId;
    vastgelegd_op: string;
  };
  andereweg: VanGezin & {
    id: RijId;
    wacht_id: RijId;
    persoon_id: RijId;
    regio_id: RijId;
    stand: 'gestart' | 'geleerd';
    gevraagd_als: 'vastgezicht' | 'regiodirecteur';
    gevraagd_door: RijId;
    gevraagd_op: string;
    nodig_versleuteld: Buffer;
    hindernis: 'regel' | 'geld' | 'contract';
    hindernis_versleuteld: Buffer;
    toestaat: 'regiodirecteur';
    kosten_cent: number;
    wie_versleuteld: Buffer;
    grond: 'besluit';
    toegestaan_door: RijId;
    toegestaan_op: string;
    reden_versleuteld: Buffer;
    gestart_op: PlainDate;
    gestart_door: RijId;
    papieren_uiterlijk: PlainDate;
    papieren_op?: PlainDate;
    geleerd_versleuteld?: Buffer;
    geleerd_op?: string;
    eind_op: PlainDate;
  };
  teamlid: {
    id: RijId;
    gebruiker_id: RijId;
    organisatie_id: RijId;
    thuisorganisatie_id: RijId;
    periode: Dagen;
  };
  veiligheidsinzet: VanGezin & {
    id: RijId;
    organisatie_id: RijId;
    functie: Teamfunctie;
    waarvoor_versleuteld: Buffer;
    vanaf: PlainDate;
    terugkijk_op: PlainDate;
    antwoord_op: PlainDate;
    gevraagd_door: RijId;
    gevraagd_op: string;
    stand: Inzetstand;
  } & Optional<{
      gebruiker_id: RijId;
      thuisorganisatie_id: RijId;
      grond: Teamgrondcode;
      artikel: string;
      aangenomen_op: string;
      betrokkenheid_id: RijId;
      terugstap_versleuteld: Buffer;
      teruggestapt_op: PlainDate;
    }>;
  veiligheidsdaad: VanGezin & {
    id: RijId;
    veiligheidsinzet_id: RijId;
    soort: Daadsoort;
    op: PlainDate;
    tekst_versleuteld: Buffer;
    gebruiker_id: RijId;
    thuisorganisatie_id: RijId;
    grond: Teamgrondcode;
    artikel: string;
    geschreven_op: string;
  };
  werklastafspraak: Record<Werkfase, number> & {
    regio_id: RijId;
    geldig_vanaf: PlainDate;
    eerste_weken: number;
    plafond_procent: number;
    plafond_weken: number;
    gebruiker_id: RijId;
    vastgesteld_op: string;
  };
  werkuren: {
    gebruiker_id: RijId;
    vanaf: PlainDate;
    contract_minuten: number;
    gezins_minuten: number;
    gezet_door: RijId;
    gezet_op: string;
  };
  volwassenenhulp: VanGezin & {
    id: RijId;
    persoon_id: RijId;
    organisatie_id: RijId;
    gebruiker_id: RijId | null;
    gevraagd_door: RijId;
    gevraagd_op: string;
    tot_en_met: PlainDate;
    artikel: string;
    toestemming_ids: readonly RijId[];
    stand: 'gevraagd' | 'aangenomen';
    aangenomen_op: string | null;
  };
  hulpactie: VanGezin & {
    id: RijId;
    volwassenenhulp_id: RijId;
    tekst_versleuteld: Buffer;
    uiterlijk: PlainDate;
    stand: 'open' | 'gedaan';
    stand_op: PlainDate | null;
    gemaakt_door: RijId;
    gemaakt_op: string;
  };
  hulpaantekening: VanGezin & {
    id: RijId;
    volwassenenhulp_id: RijId;
    tekst_versleuteld: Buffer;
    door: RijId;
    op: string;
  };
  kindcheck: VanGezin & {
    id: RijId;
    volwassenenhulp_id: RijId;
    kinderen: Kinderantwoord;
    veilig: Kindveiligheid | null;
    stap: Meldcodestap | null;
    delen: Kindcheckweg;
    signaal_versleuteld: Buffer | null;
    gezegd_op: PlainDate | null;
    opnieuw_op: PlainDate | null;
    door: RijId;
    op: string;
  };
  raadsverzoek: VanGezin & {
    id: RijId;
    organisatie_id: RijId;
    kind_ids: readonly RijId[];
    vraag_versleuteld: Buffer;
    waarom_versleuteld: Buffer;
    artikel: string;
    verteld_ids: readonly RijId[];
    gevraagd_door: RijId;
    gevraagd_organisatie_id: RijId;
    gevraagd_op: string;
    antwoord_op: PlainDate;
    stand: Raadsverzoekstand;
  } & Optional<{
      gebruiker_id: RijId;
      betrokkenheid_id: RijId;
      aangenomen_op: string;
      tot_op: PlainDate;
      uitkomst: Raadsuitkomst;
      uitkomst_versleuteld: Buffer;
      afgerond_op: PlainDate;
    }>;
  raadsvraag: VanGezin & {
    id: RijId;
    raadsverzoek_id: RijId;
    vraag_versleuteld: Buffer;
    gesteld_door: RijId;
    gesteld_op: string;
    antwoord_op: PlainDate;
    stand: Raadsvraagstand;
  } & Optional<{ antwoord_versleuteld: Buffer; beantwoord_door: RijId; beantwoord_op: string }>;
  raadsstuk: VanGezin & {
    id: RijId;
    raadsverzoek_id: RijId;
    soort: Stuksoort;
    tekst_versleuteld: Buffer;
    gekozen_door: RijId;
    gekozen_op: string;
  };
  dilemma: VanGezin & {
    id: RijId;
    regio_id: RijId;
    soort: Dilemmasoort;
    aan: Dilemmaontvanger;
    vraag_versleuteld: Buffer;
    vandaag_versleuteld: Buffer;
    gevraagd_door: RijId;
    gevraagd_organisatie_id: RijId;
    gevraagd_op: string;
    sinds: PlainDate;
    werkdagen: number;
    uiterlijk: PlainDate;
    stand: Dilemmastand;
    eigenaar_id?: RijId;
    aangenomen_op?: string;
    uitkomst?: Dilemmauitkomst;
    besluit_versleuteld?: Buffer;
    besluit_organisatie_id?: RijId | null;
    patroon_versleuteld?: Buffer | null;
    klaar_op?: string;
  };
  dilemma_organisatie: VanGezin & { dilemma_id: RijId; organisatie_id: RijId };
  onderzoek: VanGezin & {
    persoon_id: RijId | null;
    soort: Onderzoeksoort;
    organisatie_id: RijId;
    gebruiker_id: RijId;
    vragen: readonly Levensgebied[];
    uitzondering: Uitzondering | null;
    sinds: PlainDate;
    uiterlijk: PlainDate | null;
    klaar_op: PlainDate | null;
    klaar_als: KlaarAls | null;
    dubbel_reden: DubbelReden | null;
    begonnen_op: string;
  };
  aanbod: {
    id: RijId;
    organisatie_id: RijId;
    hulpsoort:
      | 'vastgezicht'
      | 'jeugdbescherming'
      | 'jeugdreclassering'
      | 'hulpthuis'
      | 'behandeling'
      | 'pleegzorg'
      | 'gezinshuis'
      | 'verblijf'
      | 'crisisplek'
      | 'jji';
    expertise: readonly string[];
    veiligheid: readonly string[];
    talen: readonly string[];
    van_leeftijd: number;
    tot_leeftijd: number;
    regio_ids: readonly RijId[];
    plekken: number;
    vrij: number;
    vrij_vanaf: PlainDate;
    caseload_max: number | null;
    wachttijd_weken: number | null;
    broerszussen: boolean;
    bijgewerkt_op: PlainDate;
    bijgewerkt_door: RijId;
  };
  taakdrager: {
    id: RijId;
    regio_id: RijId;
    gemeente_code: string | null;
    taak: Taak;
    naam: string;
    telefoon: string | null;
    buiten_kantoor: string | null;
    vanaf: PlainDate;
    tot: PlainDate | null;
    gezegd_op: PlainDate;
    gezegd_door: RijId;
  };
  deskundigheid: { id: RijId; regio_id: RijId; naam: string; gezet_op: PlainDate; gezet_door: RijId };
  meedenkkaart: {
    id: RijId;
    gebruiker_id: RijId;
    in_lijst: boolean;
    functie: string;
    deskundigheden: readonly Deskundigheid[];
    eigen_deskundigheden: readonly RijId[];
    talen: readonly string[];
    wijzen: readonly Meedenkwijze[];
    dagen: readonly Werkdag[];
    van: string;
    tot: string;
    telefoon: string;
    mail: string | null;
    veilige_mail: boolean;
    afgeschermd: boolean;
    geen_vragen_tot_en_met: PlainDate | null;
    gezet_op: string;
    gezet_door: RijId;
    reden: string | null;
  };
  wiedoetwat: VanGezin & {
    id: RijId;
    onderwerp: string;
    rol: string;
    wie_persoon_id: RijId | null;
    wie_versleuteld: Buffer | null;
    op: PlainDate;
    door: RijId;
    beeindigd_op: PlainDate | null;
    beeindigd_door: RijId | null;
    reden_versleuteld: Buffer | null;
    vervangt_id: RijId | null;
  };
  wiedoetwat_persoon: VanGezin & { wiedoetwat_id: RijId; persoon_id: RijId; als: 'voor' | 'lezer' };
  plekbehoefte: VanGezin & {
    wacht_id: RijId;
    persoon_id: RijId;
    hulpsoort: string;
    vanaf: PlainDate;
    dichtbij: string;
    broerszussen: boolean;
    expertise: readonly string[];
    veiligheid: readonly string[];
    taal: string | null;
    gezegd_op: string;
    gezegd_door: RijId;
  };
  plekvraag: VanGezin & {
    wacht_id: RijId;
    persoon_id: RijId;
    aanbod_id: RijId;
    stand: 'jaOnderVoorbehoud' | 'contractRond';
    gevraagd_op: PlainDate;
    gevraagd_door: RijId;
    antwoord_uiterlijk: PlainDate;
    antwoord_op: PlainDate;
    contract_rond_op: PlainDate | null;
  };
}

export type Tabel = keyof Tabellen;

/** The order of writing: what is pointed at comes first. The compiler sees to it that none is forgotten. */
export const volgorde = Object.keys({
  gemeente: 0,
  regio: 0,
  regio_gemeente: 0,
  organisatie: 0,
  gebruiker: 0,
  mandaat: 0,
  fgaanstelling: 0,
  belofte: 0,
  persoon: 0,
  gezin: 0,
  gezinslid: 0,
  gezin_regio: 0,
  huishouden: 0,
  huishoudenlid: 0,
  relatie: 0,
  gezag: 0,
  veiligbereikbaar: 0,
  communicatie: 0,
  veiligheidsstand: 0,
  melding: 0,
  informeerstap: 0,
  maatregel: 0,
  maatregel_kind: 0,
  afwezigheid: 0,
  betrokkenheid: 0,
  noodkijk: 0,
  noodkijk_reden: 0,
  rooster: 0,
  eerstecontact: 0,
  termijn: 0,
  besluit: 0,
  wacht: 0,
  wachtbevestiging: 0,
  zicht: 0,
  veiligheidscheck: 0,
  checkwoorden: 0,
  padstap: 0,
  pseudoniem: 0,
  contactnotitie: 0,
  contactnotitie_persoon: 0,
  woord: 0,
  woord_lezer: 0,
  afspraak: 0,
  afspraak_persoon: 0,
  plan: 0,
  planregel: 0,
  plantekst: 0,
  plantekst_wie: 0,
  plantekst_lezer: 0,
  veiligheidscijfer: 0,
  portaaltoegang: 0,
  kijkvraag: 0,
  toestemming: 0,
  overgangspunt: 0,
  overgangontvanger: 0,
  overgangkeuze: 0,
  expertvraag: 0,
  expertvraagtrede: 0,
  expertoverleg: 0,
  andereweg: 0,
  teamlid: 0,
  veiligheidsinzet: 0,
  veiligheidsdaad: 0,
  werkuren: 0,
  volwassenenhulp: 0,
  hulpactie: 0,
  hulpaantekening: 0,
  kindcheck: 0,
  werklastafspraak: 0,
  raadsverzoek: 0,
  raadsvraag: 0,
  raadsstuk: 0,
  dilemma: 0,
  dilemma_organisatie: 0,
  onderzoek: 0,
  aanbod: 0,
  taakdrager: 0,
  deskundigheid: 0,
  meedenkkaart: 0,
  wiedoetwat: 0,
  wiedoetwat_persoon: 0,
  plekbehoefte: 0,
  plekvraag: 0,
} satisfies Record<Tabel, 0>) as readonly Tabel[];
