import { joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';

/** What happened in a family, as titles: the text of an item is read when somebody opens it. */
const nl = {
  titel: 'Wat er gebeurde',
  hele: (n: number) => `Hele tijdlijn (${n})`,
  leeg: 'Hier komt wat er gebeurt.',
  leegTekst: 'Schrijf een eerste contact op.',
  notitie: { huisbezoek: 'Huisbezoek', telefoon: 'Telefoongesprek', bericht: 'Bericht', overleg: 'Overleg' },
  met: (wat: string, namen: readonly string[]) =>
    namen.length === 0 ? wat : `${wat} met ${joinNames('nl', namen)}`,
  woord: (naam: string) => `${naam} schreef iets in het eigen plan`,
  maatregel: (kinderen: readonly string[]) =>
    `De rechter besloot: ondertoezichtstelling van ${joinNames('nl', kinderen)}`,
  eersteContact: (met: readonly string[]) => `Eerste contact met ${joinNames('nl', met)}`,
  werdVastGezicht: (naam: string) => `${naam} werd het vaste gezicht`,
  werdUitvoerder: (naam: string) => `${naam} werd jeugdbeschermer`,
  kwamErbij: (naam: string) => `${naam} kwam erbij`,
  begonnen: (kind: string) => `De hulp voor ${kind} is gestart`,
  stem: {
    ja: (naam: string, kind: string) => `${naam} bevestigde: de hulp voor ${kind} is begonnen`,
    neeNogNiet: (naam: string, kind: string) => `${naam} zei: de hulp voor ${kind} is nog niet begonnen`,
    weetNiet: (naam: string, kind: string) => `${naam} wist niet of de hulp voor ${kind} is begonnen`,
  },
  andereProfessional: 'Een andere professional',
  melding: 'Melding bij Veilig Thuis',
  lees: 'Lees',
  meer: (n: number) => `Toon nog ${n}`,
};

const en: typeof nl = {
  titel: 'What happened',
  hele: (n) => `Whole timeline (${n})`,
  leeg: 'What happens will come here.',
  leegTekst: 'Write down a first contact.',
  notitie: { huisbezoek: 'Home visit', telefoon: 'Phone call', bericht: 'Message', overleg: 'Meeting' },
  met: (wat, namen) => (namen.length === 0 ? wat : `${wat} with ${joinNames('en', namen)}`),
  woord: (naam) => `${naam} wrote something in the own plan`,
  maatregel: (kinderen) =>
    `The judge decided: ondertoezichtstelling (supervision order) of ${joinNames('en', kinderen)}`,
  eersteContact: (met) => `First contact with ${joinNames('en', met)}`,
  werdVastGezicht: (naam) => `${naam} became the constant contact`,
  werdUitvoerder: (naam) => `${naam} became jeugdbeschermer (child protection worker)`,
  kwamErbij: (naam) => `${naam} was added`,
  begonnen: (kind) => `Help for ${kind} was begun`,
  stem: {
    ja: (naam, kind) => `${naam} confirmed: help for ${kind} has begun`,
    neeNogNiet: (naam, kind) => `${naam} said: help for ${kind} has not begun yet`,
    weetNiet: (naam, kind) => `${naam} did not know whether help for ${kind} has begun`,
  },
  andereProfessional: 'Another professional',
  melding: 'Report to Veilig Thuis',
  lees: 'Read',
  meer: (n) => `Show ${n} more`,
};

export const gezinstijdlijn = { nl, en } satisfies Catalogus;
