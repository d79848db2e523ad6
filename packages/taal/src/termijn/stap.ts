import type { Gebeurteniscode } from './gebeurtenis.ts';

/**
 * The steps of a clock as they travel from the domain through the API: codes and parameters. The shapes are
 * the domain's; a test holds them together, because the catalogue depends on nothing.
 */
export type Eenheidcode = 'dagen' | 'werkdagen' | 'weken' | 'maanden' | 'jaren';

export type { Gebeurteniscode };

export type Vrijedagcode =
  | 'zaterdag'
  | 'zondag'
  | 'nieuwjaarsdag'
  | 'goedeVrijdag'
  | 'tweedePaasdag'
  | 'koningsdag'
  | 'bevrijdingsdag'
  | 'hemelvaartsdag'
  | 'tweedePinksterdag'
  | 'eersteKerstdag'
  | 'tweedeKerstdag'
  | 'gelijkgesteldeDag';

export type Atwuitzonderingcode =
  | 'uren'
  | 'jaren'
  | 'meerDanDrieMaanden'
  | 'meerDanTwaalfWeken'
  | 'meerDanNegentigDagen'
  | 'vrijheidsbeneming';

export type Redencode =
  | 'geenJeugdbeschermerVrij'
  | 'jeugdbeschermerZiek'
  | 'gezinNietBereikbaar'
  | 'wachtOpRechter'
  | 'wachtOpAndereOrganisatie'
  | 'meerTijdNodig'
  | 'andereReden';

export type Bronstatuscode = 'wet2026' | 'tekst2017' | 'protocol' | 'nietNagekeken';

export interface VrijeDag {
  readonly datum: string;
  readonly reden: Vrijedagcode;
}

/** Why a running clock got another last day. */
export type Verplaatsreden =
  | { readonly soort: 'vrijeDag' | 'werkdag'; readonly dag: string }
  | { readonly soort: 'versie'; readonly bron: string };

/** Per code of a step its parameters; days are `JJJJ-MM-DD`. */
export interface Stapparameters {
  laatsteGebeurtenis: {
    readonly beslistOp?: string;
    readonly belastOp: string;
    readonly geinformeerdOp: string;
    readonly vanaf: string;
  };
  gebeurtenis: { readonly gebeurtenis: Gebeurteniscode; readonly op: string };
  gebeurtenisOm: { readonly gebeurtenis: Gebeurteniscode; readonly moment: string };
  geteldeUren: { readonly aantal: number; readonly vanaf: string; readonly tot: string };
  uurOnbekend: { readonly dag: string };
  geteldeDagen: {
    readonly aantal: number;
    readonly eenheid: 'dagen' | 'werkdagen';
    readonly richting: 'vooruit' | 'terug';
    readonly dagen: readonly string[];
  };
  nietGeteld: { readonly dagen: readonly VrijeDag[] };
  periode: {
    readonly aantal: number;
    readonly eenheid: Eenheidcode;
    readonly richting: 'vooruit' | 'terug';
    readonly teltVanaf: 'dagNa' | 'dagZelf' | 'moment';
    readonly vanaf: string;
    readonly tot: string;
  };
  verschoven: { readonly van: string; readonly naar: string; readonly vrij: readonly VrijeDag[] };
  teruggerekend: { readonly datum: string; readonly reden: Vrijedagcode };
  verlengd: { readonly van: string; readonly naar: string; readonly werkdagen: readonly string[] };
  atwUitgezonderd: { readonly grond: Atwuitzonderingcode };
  naarAnalogie: { readonly ruweDatum: string; readonly uiterlijk: string };
  vervalt: { readonly laatsteDag: string; readonly tot: string };
  vervaltOm: { readonly moment: string };
  vroegst: { readonly vanaf: string };
  opgeschort: {
    readonly van: string;
    readonly tot: string;
    readonly dagen: number;
    readonly eenheid: 'dagen' | 'werkdagen';
    readonly reden: string;
  };
  staatStil: {
    readonly sinds: string;
    readonly over: number;
    readonly eenheid: 'dagen' | 'werkdagen';
    readonly reden: string;
  };
  verlengdMet: {
    readonly aantal: number;
    readonly eenheid: Eenheidcode;
    readonly naar: string;
    readonly reden: string;
  };
  achttien: { readonly op: string };
  ingetrokken: { readonly op: string };
  gelijkgesteldeDagenOnbekend: { readonly jaren: readonly number[] };
  verplaatst: { readonly van: string; readonly naar: string; readonly omdat: Verplaatsreden };
  contact: {
    readonly momenten: readonly { readonly op: string; readonly met: readonly string[] }[];
    readonly nogNiet: readonly string[];
  };
  teLaat: { readonly dagen: number; readonly loopt: boolean; readonly reden?: Redencode };
  opTijd: { readonly op: string };
  nogTeGaan: { readonly dagen: number };
}

export type Stapcode = keyof Stapparameters;

/** One step: how a clock was counted, or what became of it. */
export type Stap<Code extends Stapcode = Stapcode> = {
  readonly [C in Code]: { readonly code: C; readonly parameters: Stapparameters[C] };
}[Code];

/** A sentence for every step; a step without a sentence is a type error. */
export type Stapzinnen = { readonly [C in Stapcode]: (parameters: Stapparameters[C]) => string };
