import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

interface Op {
  readonly op: string;
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
};

export const wachtlijst = { nl, en } satisfies Catalogus;
