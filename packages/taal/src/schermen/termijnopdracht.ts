import type { Catalogus } from '../catalogus.ts';

/** What the command `termijn` says in a terminal. Not part of the interface, so not in the tree of pages. */
const nl = {
  gebruik: [
    'Gebruik:  termijn SOORT --vanaf JJJJ-MM-DD [--json] [--taal nl|en]',
    '          termijn SOORT --belast JJJJ-MM-DD --geinformeerd JJJJ-MM-DD [--beslist JJJJ-MM-DD] [--json]',
    '          termijn --alle [--json]',
  ].join('\n'),
  soortOntbreekt: 'Noem een soort termijn. Met --alle ziet u ze allemaal.',
  soortOnbekend: (soort: string) => `De soort '${soort}' bestaat niet. Met --alle ziet u alle soorten.`,
  teVeel: (woord: string) => `'${woord}' is te veel: noem één soort.`,
  optieOnbekend: (optie: string) => `De optie ${optie} bestaat niet.`,
  optieZonderWaarde: (optie: string) => `Achter ${optie} hoort een waarde.`,
  datumOntbreekt: 'Geef met --vanaf de dag waarop de termijn begint te lopen.',
  datumOnjuist: (optie: string, tekst: string) =>
    `--${optie} '${tekst}' is geen bestaande dag. Schrijf JJJJ-MM-DD.`,
  datumsOnvolledig: 'Geef --belast en --geinformeerd samen, zonder --vanaf.',
  geenOpdracht: (soort: string) =>
    `De soort '${soort}' begint niet met een opdracht aan de GI. Gebruik --vanaf.`,
  taalOnbekend: (taal: string) => `De taal '${taal}' is er niet. Kies nl of en.`,
  nietBekendOp: (soort: string, dag: string) => `Voor ${dag} is de termijn '${soort}' niet bekend.`,
};

const en: typeof nl = {
  gebruik: [
    'Usage:  termijn SOORT --vanaf YYYY-MM-DD [--json] [--taal nl|en]',
    '        termijn SOORT --belast YYYY-MM-DD --geinformeerd YYYY-MM-DD [--beslist YYYY-MM-DD] [--json]',
    '        termijn --alle [--json]',
  ].join('\n'),
  soortOntbreekt: 'Name a kind of clock. --alle shows them all.',
  soortOnbekend: (soort) => `There is no kind '${soort}'. --alle shows them all.`,
  teVeel: (woord) => `'${woord}' is too much: name one kind.`,
  optieOnbekend: (optie) => `There is no option ${optie}.`,
  optieZonderWaarde: (optie) => `${optie} needs a value.`,
  datumOntbreekt: 'Give the day on which the clock starts with --vanaf.',
  datumOnjuist: (optie, tekst) => `--${optie} '${tekst}' is not an existing day. Write YYYY-MM-DD.`,
  datumsOnvolledig: 'Give --belast and --geinformeerd together, without --vanaf.',
  geenOpdracht: (soort) => `The kind '${soort}' does not start with a charge to the GI. Use --vanaf.`,
  taalOnbekend: (taal) => `There is no language '${taal}'. Choose nl or en.`,
  nietBekendOp: (soort, dag) => `For ${dag} the clock '${soort}' is not known.`,
};

export const termijnopdracht = { nl, en } satisfies Catalogus;
