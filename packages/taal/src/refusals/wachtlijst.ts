import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

interface Op {
  readonly op: string;
}
interface Sinds {
  readonly sinds: string;
}
interface Begonnen {
  readonly begonnenOp: string;
}

const nl = {
  wachtGeeindigd: ({ op }: Op) => `Dit wachten is al voorbij, sinds ${dag(op)}.`,
  nietDeHulpverlener: 'Alleen de jeugdbeschermer die is genoemd, legt dit contact vast.',
  contactMetNiemand: 'Kies met wie het contact was.',
  contactVoorBeschikking: ({ vanaf }: { readonly vanaf: string }) =>
    `Dit contact was voor ${dag(vanaf)}. Alleen contact daarna telt.`,
  alBegonnen: ({ op }: Op) => `Dit contact stond er al: de hulp begon op ${dag(op)}.`,
  jeugdigeNogGeenTwaalf: 'Dit kind is nog geen 12 jaar. Vraag het een ouder of verzorger.',
  stemNietVanDitKind: 'Deze persoon kan dit niet zeggen voor dit kind. Kies iemand anders.',
  stemIsOnveilig: 'Deze persoon kan dit niet zeggen: het gaat om de veiligheid van dit kind.',
  accountVanAnder: 'Ieder antwoordt zelf. Gebruik uw eigen toegang.',
  alleenVastGezichtNoteert: 'Alleen het vaste gezicht schrijft dit op.',
  woordenOntbreken: 'Schrijf op wat diegene zei, in eigen woorden.',
  nogNietBegonnen: 'De hulp is nog niet gestart. Eerst legt de jeugdbeschermer het contact vast.',
  bevestigdInToekomst: 'Deze dag ligt in de toekomst. Kies vandaag of eerder.',
  bevestigdVoorBegin: ({ begonnenOp }: Begonnen) =>
    `De hulp begon op ${dag(begonnenOp)}. Kies die dag of later.`,
  zelfdeOrganisatie: 'Dit moet iemand van een andere organisatie zeggen.',
  kindNietGezien: ({ begonnenOp }: Begonnen) => `Zie het kind eerst zelf, op of na ${dag(begonnenOp)}.`,
  toelichtingOntbreekt: 'Schrijf op waarom niemand van het gezin dit kon zeggen.',
  stemVanGezinIsErAl: 'Iemand van het gezin heeft al geantwoord. Dat antwoord gaat voor.',
  pogingenTeWeinig: ({ aantal, nodig }: { readonly aantal: number; readonly nodig: number }) =>
    `Probeer het gezin op ${nodig} dagen te bereiken. Nu zijn het er ${aantal}.`,
  pogingenEenWijze: 'Probeer het gezin ook op een andere manier te bereiken.',
  alleenZelfBevestigen: 'Ieder zegt dit alleen voor zichzelf.',
  redenPastNietBijWacht: 'Deze reden past niet bij waarop dit kind wacht. Kies een andere.',
  hiernaOntbreekt: 'Kies wat er nu voor dit kind komt.',
  wachtGeholpen: ({ op }: Op) => `Dit wachten eindigde al met hulp, op ${dag(op)}.`,
  eindeInToekomst: 'Deze dag ligt in de toekomst. Kies vandaag of eerder.',
  wachteindeVoorBegin: ({ sinds }: Sinds) => `Het wachten begon op ${dag(sinds)}. Kies die dag of later.`,
  eindredenPastNiet: 'Van een besluit van de rechter kan een gezin niet afzien. Kies een andere reden.',
  nogGeenAchttien: 'Dit kind is op die dag nog geen 18. Kies een andere reden of dag.',
  wachtLooptNog: 'Dit wachten loopt nog. Er is niets terug te nemen.',
  eindeNietMeerTerug: ({ gezetOp }: { readonly gezetOp: string }) =>
    `Dit is op ${dag(gezetOp)} opgeschreven. Terugnemen kan alleen op diezelfde dag.`,
  wachtNietGeholpen: 'Dit wachten eindigde niet met hulp. Opnieuw wachten kan hier niet.',
  wachtAlHeropend: 'Dit kind wacht hier al opnieuw op.',
  heropenInToekomst: 'Deze dag ligt in de toekomst. Kies vandaag of eerder.',
  heropenVoorEinde: ({ geholpenOp }: { readonly geholpenOp: string }) =>
    `De hulp was er op ${dag(geholpenOp)}. Kies die dag of later.`,
  heropenTeLaat: ({ tot }: { readonly tot: string }) =>
    `Opnieuw wachten kon tot en met ${dag(tot)}. Leg een nieuw besluit vast.`,
  helperViaMaatregel: 'De jeugdbeschermer wordt genoemd bij de maatregel.',
  helperDoetNietMee: 'Deze persoon doet niet mee bij dit gezin. Vraag hem of haar eerst erbij.',
  helperBegonAl: ({ op }: Op) => `De hulp begon al, op ${dag(op)}.`,
  viaEersteContact: 'Leg dit vast bij de maatregel, als eerste contact.',
  besluitStondErAl: 'Dit besluit staat er al. U hoeft niets te doen.',
  kindWachtAl: ({ sinds }: Sinds) => `Dit kind wacht hier al op, sinds ${dag(sinds)}.`,
  kindIsAchttien: 'Deze persoon is 18 of ouder. Dit besluit is voor kinderen.',
  geenMaatregelVoorMachtiging: 'Dit kind heeft die dag geen maatregel. Leg eerst de maatregel vast.',
  besluitInToekomst: 'Deze dag ligt in de toekomst. Kies vandaag of eerder.',
  machtigingEindeOntbreekt: 'Vul in tot wanneer de machtiging geldt.',
  plekOntbreekt: 'Kies waar het kind gaat wonen.',
  einddatumVoorBesluit: ({ beslotenOp }: { readonly beslotenOp: string }) =>
    `Het besluit is van ${dag(beslotenOp)}. De einddag komt daarna.`,
  machtigingLangerDanJaar: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Een machtiging duurt ten hoogste een jaar: tot ${dag(uiterlijk)}.`,
  besluitIngetrokken: ({ op }: Op) => `Dit besluit is al ingetrokken, op ${dag(op)}.`,
  intrekkingInToekomst: 'Deze dag ligt in de toekomst. Kies vandaag of eerder.',
  intrekkingVoorBesluit: ({ beslotenOp }: { readonly beslotenOp: string }) =>
    `Het besluit is van ${dag(beslotenOp)}. Kies die dag of later.`,
  verhuisInToekomst: 'Deze dag ligt in de toekomst. Schrijf het op als het gezin er woont.',
  verhuisVoorVorige: ({ sinds }: Sinds) => `Het gezin woont hier sinds ${dag(sinds)}. Kies een latere dag.`,
  woontInRegioAl: ({ sinds }: Sinds) => `Het gezin woont al in deze regio, sinds ${dag(sinds)}.`,
};

const en: typeof nl = {
  wachtGeeindigd: ({ op }) => `This wait is already over, since ${day(op)}.`,
  nietDeHulpverlener:
    'Only the jeugdbeschermer (child protection worker) who was named records this contact.',
  contactMetNiemand: 'Choose with whom the contact was.',
  contactVoorBeschikking: ({ vanaf }) =>
    `This contact was before ${day(vanaf)}. Only contact after it counts.`,
  alBegonnen: ({ op }) => `This contact was there already: help began on ${day(op)}.`,
  jeugdigeNogGeenTwaalf: 'This child is not 12 yet. Ask a parent or carer.',
  stemNietVanDitKind: 'This person cannot say this for this child. Choose somebody else.',
  stemIsOnveilig: 'This person cannot say this: it is about the safety of this child.',
  accountVanAnder: 'Everybody answers for themselves. Use your own access.',
  alleenVastGezichtNoteert: 'Only the constant contact writes this down.',
  woordenOntbreken: 'Write down what this person said, in their own words.',
  nogNietBegonnen:
    'Help has not begun yet. First the jeugdbeschermer (child protection worker) records the contact.',
  bevestigdInToekomst: 'This day is in the future. Choose today or earlier.',
  bevestigdVoorBegin: ({ begonnenOp }) => `Help began on ${day(begonnenOp)}. Choose that day or a later one.`,
  zelfdeOrganisatie: 'Somebody of another organisation has to say this.',
  kindNietGezien: ({ begonnenOp }) => `First see the child yourself, on or after ${day(begonnenOp)}.`,
  toelichtingOntbreekt: 'Write down why nobody of the family could say this.',
  stemVanGezinIsErAl: 'Somebody of the family has already answered. That answer comes first.',
  pogingenTeWeinig: ({ aantal, nodig }) =>
    `Try to reach the family on ${nodig} days. So far there are ${aantal}.`,
  pogingenEenWijze: 'Try to reach the family in another way too.',
  alleenZelfBevestigen: 'Everybody says this for themselves only.',
  redenPastNietBijWacht: 'This reason does not fit what this child waits for. Choose another.',
  hiernaOntbreekt: 'Choose what comes now for this child.',
  wachtGeholpen: ({ op }) => `This wait already ended with help, on ${day(op)}.`,
  eindeInToekomst: 'This day is in the future. Choose today or earlier.',
  wachteindeVoorBegin: ({ sinds }) => `The wait began on ${day(sinds)}. Choose that day or a later one.`,
  eindredenPastNiet: 'A family cannot step out of what a judge decided. Choose another reason.',
  nogGeenAchttien: 'This child is not 18 yet on that day. Choose another reason or day.',
  wachtLooptNog: 'This wait is still running. There is nothing to take back.',
  eindeNietMeerTerug: ({ gezetOp }) =>
    `This was written down on ${day(gezetOp)}. It can be taken back on that same day only.`,
  wachtNietGeholpen: 'This wait did not end with help. It cannot be opened again here.',
  wachtAlHeropend: 'This child already waits for this again.',
  heropenInToekomst: 'This day is in the future. Choose today or earlier.',
  heropenVoorEinde: ({ geholpenOp }) =>
    `Help was there on ${day(geholpenOp)}. Choose that day or a later one.`,
  heropenTeLaat: ({ tot }) => `Waiting again could be written down until ${day(tot)}. Record a new decision.`,
  helperViaMaatregel: 'The jeugdbeschermer (child protection worker) is named with the measure.',
  helperDoetNietMee: 'This person does not take part in this family. Ask them to join first.',
  helperBegonAl: ({ op }) => `Help began already, on ${day(op)}.`,
  viaEersteContact: 'Record this with the measure, as first contact.',
  besluitStondErAl: 'This decision is there already. You need not do anything.',
  kindWachtAl: ({ sinds }) => `This child already waits for this, since ${day(sinds)}.`,
  kindIsAchttien: 'This person is 18 or older. This decision is for children.',
  geenMaatregelVoorMachtiging: 'This child has no measure on that day. Record the measure first.',
  besluitInToekomst: 'This day is in the future. Choose today or earlier.',
  machtigingEindeOntbreekt: 'Fill in until when the authorisation holds.',
  plekOntbreekt: 'Choose where the child will live.',
  einddatumVoorBesluit: ({ beslotenOp }) =>
    `The decision is of ${day(beslotenOp)}. The last day comes after it.`,
  machtigingLangerDanJaar: ({ uiterlijk }) =>
    `An authorisation lasts at most a year: until ${day(uiterlijk)}.`,
  besluitIngetrokken: ({ op }) => `This decision was already withdrawn, on ${day(op)}.`,
  intrekkingInToekomst: 'This day is in the future. Choose today or earlier.',
  intrekkingVoorBesluit: ({ beslotenOp }) =>
    `The decision is of ${day(beslotenOp)}. Choose that day or a later one.`,
  verhuisInToekomst: 'This day is in the future. Write it down when the family lives there.',
  verhuisVoorVorige: ({ sinds }) => `The family lives here since ${day(sinds)}. Choose a later day.`,
  woontInRegioAl: ({ sinds }) => `The family already lives in this region, since ${day(sinds)}.`,
};

export const wachtlijst = { nl, en } satisfies Catalogus;
