import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** Families that a regional safety team takes part in. */
const nl = {
  titel: 'Nu onveilig',
  inleiding: 'Wat niemand weet, staat bovenaan. Bel wie er nu is.',
  leeg: 'Hier komen gezinnen waar uw team meedoet.',
  leegTekst: 'Een vast gezicht vraagt u erbij als kinderen niet veilig zijn.',
  gezin: (naam: string) => `Gezin ${naam}`,
  veiligheid: {
    nietBekend: 'Veilig? Weten we niet',
    acuut: 'Acuut onveilig',
    onveilig: 'Niet veilig',
    tenDele: 'Ten dele veilig',
    veilig: 'Nu veilig',
  },
  acuutSinds: (dag: string) => `melding van ${formatDate('nl', dag)}`,
  antwoord: { ja: 'ja', tenDele: 'ten dele', nee: 'nee', nietBekend: 'weten we niet' },
  veiligVoor: (naam: string, antwoord: string, op: string | undefined) =>
    `${naam}: ${antwoord}${op === undefined ? '' : `, gevraagd op ${formatDate('nl', op)}`}`,
  nietGevraagd: 'Dit is nog niet gevraagd.',
  wieNu: 'Wie er nu is',
  niemand: 'Niemand. Bel het lokaal team.',
  soort: {
    vastgezicht: 'vast gezicht',
    vervanger: 'vervanger',
    uitvoerder: 'jeugdbeschermer',
    team: 'gevraagd team',
  },
  bel: (naam: string) => `Bel ${naam}`,
  geenNummer: 'geen nummer bekend',
  meedoen: (sinds: string, tot: string | undefined) =>
    `U doet mee sinds ${formatDate('nl', sinds)}${tot === undefined ? '' : `, tot ${formatDate('nl', tot)}`}.`,
  eerst: 'Eerste datum',
  geenDatum: 'nog geen datum',
  afspraak: { bezoek: 'bezoek', gesprek: 'gesprek', bellen: 'bellen', planbespreking: 'planbespreking' },
};

const en: typeof nl = {
  titel: 'Unsafe now',
  inleiding: 'What nobody knows stands on top. Call who is there now.',
  leeg: 'Families in which your team takes part will come here.',
  leegTekst: 'A constant contact asks you in when children are not safe.',
  gezin: (naam) => `Family ${naam}`,
  veiligheid: {
    nietBekend: 'Safe? We do not know',
    acuut: 'Acute danger',
    onveilig: 'Not safe',
    tenDele: 'Partly safe',
    veilig: 'Safe now',
  },
  acuutSinds: (dag) => `report of ${formatDate('en', dag)}`,
  antwoord: { ja: 'yes', tenDele: 'partly', nee: 'no', nietBekend: 'we do not know' },
  veiligVoor: (naam, antwoord, op) =>
    `${naam}: ${antwoord}${op === undefined ? '' : `, asked on ${formatDate('en', op)}`}`,
  nietGevraagd: 'This has not been asked yet.',
  wieNu: 'Who is there now',
  niemand: 'Nobody. Call the local team.',
  soort: {
    vastgezicht: 'constant contact',
    vervanger: 'stand-in',
    uitvoerder: 'jeugdbeschermer (youth protector)',
    team: 'team that was asked',
  },
  bel: (naam) => `Call ${naam}`,
  geenNummer: 'no number known',
  meedoen: (sinds, tot) =>
    `You take part since ${formatDate('en', sinds)}${tot === undefined ? '' : `, until ${formatDate('en', tot)}`}.`,
  eerst: 'First date',
  geenDatum: 'no date yet',
  afspraak: { bezoek: 'visit', gesprek: 'talk', bellen: 'phone call', planbespreking: 'plan meeting' },
};

export const nuonveilig = { nl, en } satisfies Catalogus;
