import type { Catalogus } from '../catalogus.ts';

/** Refusals of an emergency look, its review and the roster of the crisis service. */
const nl = {
  accountBeperkt:
    'Kijken bij nood kan nu niet. Een eerdere keer is nog niet goed beoordeeld. Vraag uw teamleider.',
  aanmeldingTeOud: 'Meld u eerst opnieuw aan. Uw tekst blijft bewaard.',
  noodkijkLoopt: 'U kijkt al bij een ander gezin. Stop daar eerst.',
  noodwoordenOntbreken: 'Schrijf in een paar woorden wat er aan de hand is.',
  noodkijkNietNodig: 'U doet mee bij dit gezin. Open gewoon de pagina.',
  eigenNoodkijk: 'U keek zelf. Iemand anders beoordeelt dit.',
  noodkijkNietVanTeam: 'Alleen een teamleider van dezelfde organisatie beoordeelt dit.',
  noodkijkLooptNog: 'Het kijken loopt nog. Beoordeel het als het klaar is.',
  noodkijkAlBeoordeeld: 'Dit is al beoordeeld.',
  gezinszinOntbreekt: 'Schrijf de zin die het gezin leest.',
  gezinszinTeLang: ({ maximum }: { readonly maximum: number }) =>
    `De zin voor het gezin is te lang. Gebruik hoogstens ${maximum} tekens.`,
  gezinszinNoemtNaam: ({ woord }: { readonly woord: string }) =>
    `In de zin voor het gezin staat een naam: ${woord}. Laat die weg.`,
  gezinszinNoemtBron: ({ woord }: { readonly woord: string }) =>
    `In de zin voor het gezin staat misschien wie meldde: ${woord}. Laat dat weg.`,
  eigenBeperking: 'Dit is uw eigen account. Een andere teamleider beslist.',
  beperkingNietVanTeam: 'Alleen een teamleider van dezelfde organisatie beslist dit.',
  beperkingAlOpgeheven: 'Dit account is al weer vrij.',
  eerstBeoordelen: 'Beoordeel eerst het kijken zelf.',
  dienstLooptTerug: 'Het einde van de dienst ligt vóór het begin.',
  dienstVoorbij: 'Deze dienst is al voorbij.',
  dienstTeLang: ({ uren }: { readonly uren: number }) => `Een dienst duurt hoogstens ${uren} uur.`,
};

const en: typeof nl = {
  accountBeperkt:
    'You cannot use the emergency look now. An earlier one was not yet approved. Ask your team leader.',
  aanmeldingTeOud: 'Log in again first. Your text is kept.',
  noodkijkLoopt: 'You are looking at another family already. Stop there first.',
  noodwoordenOntbreken: 'Write in a few words what is going on.',
  noodkijkNietNodig: 'You take part in this family. Just open the page.',
  eigenNoodkijk: 'You looked yourself. Somebody else reviews this.',
  noodkijkNietVanTeam: 'Only a team leader of the same organisation reviews this.',
  noodkijkLooptNog: 'The look is still running. Review it when it is over.',
  noodkijkAlBeoordeeld: 'This was reviewed already.',
  gezinszinOntbreekt: 'Write the sentence that the family reads.',
  gezinszinTeLang: ({ maximum }) =>
    `The sentence for the family is too long. Use at most ${maximum} characters.`,
  gezinszinNoemtNaam: ({ woord }) => `The sentence for the family holds a name: ${woord}. Leave it out.`,
  gezinszinNoemtBron: ({ woord }) =>
    `The sentence for the family may tell who reported: ${woord}. Leave that out.`,
  eigenBeperking: 'This is your own account. Another team leader decides.',
  beperkingNietVanTeam: 'Only a team leader of the same organisation decides this.',
  beperkingAlOpgeheven: 'This account is free again already.',
  eerstBeoordelen: 'Review the look itself first.',
  dienstLooptTerug: 'The duty ends before it begins.',
  dienstVoorbij: 'This duty is over already.',
  dienstTeLang: ({ uren }) => `A duty lasts at most ${uren} hours.`,
};

export const noodkijk = { nl, en } satisfies Catalogus;
