import type { Catalogus } from '../catalogus.ts';
import { termijnregels } from './termijnregels.ts';

/** What the command `termijn` says in a terminal. Not part of the interface, so not in the tree of pages. */
const nl = {
  gebruik: [
    'Gebruik:  termijn SOORT --vanaf JJJJ-MM-DD [--uur UU:MM] [--json] [--taal nl|en]',
    '          [--opgeschort VAN..TOT] [--verlengd 2weken] [--reden TEKST] [--gestopt DAG] [--ingetrokken DAG] [--geboren DAG]',
    '          termijn SOORT --belast JJJJ-MM-DD --geinformeerd JJJJ-MM-DD [--beslist JJJJ-MM-DD] [--json]',
    '          termijn --alle [--vanaf JJJJ-MM-DD] [--json]',
  ].join('\n'),
  soortOntbreekt: 'Noem een soort termijn. Met --alle ziet u ze allemaal.',
  soortOnbekend: (soort: string) => `De soort '${soort}' bestaat niet. Met --alle ziet u alle soorten.`,
  teVeel: (woord: string) => `'${woord}' is te veel: noem één soort.`,
  optieOnbekend: (optie: string) => `De optie ${optie} bestaat niet.`,
  optieZonderWaarde: (optie: string) => `Achter ${optie} hoort een waarde.`,
  datumOntbreekt: 'Geef met --vanaf de dag waarop de termijn begint te lopen.',
  datumOnjuist: (optie: string, tekst: string) =>
    `--${optie} '${tekst}' is geen bestaande dag. Schrijf JJJJ-MM-DD.`,
  uurOnjuist: (tekst: string) => `--uur '${tekst}' is geen tijd. Schrijf UU:MM, samen met --vanaf.`,
  opgeschortOnjuist: (tekst: string) =>
    `--opgeschort '${tekst}' is geen tijd tussen twee dagen. Schrijf JJJJ-MM-DD..JJJJ-MM-DD.`,
  verlengdOnjuist: (tekst: string) =>
    `--verlengd '${tekst}' is geen duur. Schrijf bijvoorbeeld 2weken of 18dagen.`,
  alleenMetVanaf: 'Bij --alle past alleen --vanaf.',
  hoofdstuk: termijnregels.nl.hoofdstuk,
  gevolgen: 'Wat er dan gebeurt',
  ookGeteld: (naam: string, kop: string) => `Ook zo geteld: ${naam}. ${kop}.`,
  geweigerd: {
    nietVerlengbaar: 'Deze termijn kan niet worden verlengd.',
    verlengingOnjuist: 'Verlengen kan alleen met één of meer hele dagen, weken, maanden of jaren.',
    redenOntbreekt: 'Geef met --reden waarom.',
    teVaakVerlengd: 'Deze termijn kan maar één keer worden verlengd.',
    langerDanToegestaan: 'Zo lang mag deze termijn niet worden verlengd.',
    verlengdBuitenTermijn: 'Verlengen kan alleen terwijl de termijn loopt.',
    nietOpschortbaar: 'Deze termijn kan niet stilstaan.',
    opschortingOnjuist: 'Het stilstaan eindigt niet na zijn begin.',
    opschortingenOverlappen: 'De termijn staat hier twee keer tegelijk stil.',
    opschortingBuitenTermijn: 'Stilstaan kan alleen terwijl de termijn loopt.',
    eindeVoorBegin: 'Het einde ligt voor het begin.',
    isAlAchttien: 'Het kind is dan al achttien.',
  },
  datumsOnvolledig: 'Geef --belast en --geinformeerd samen, zonder --vanaf.',
  geenOpdracht: (soort: string) =>
    `De soort '${soort}' begint niet met een opdracht aan de GI. Gebruik --vanaf.`,
  taalOnbekend: (taal: string) => `De taal '${taal}' is er niet. Kies nl of en.`,
  nietBekendOp: (soort: string, dag: string) => `Voor ${dag} is de termijn '${soort}' niet bekend.`,
};

const en: typeof nl = {
  gebruik: [
    'Usage:  termijn SOORT --vanaf YYYY-MM-DD [--uur HH:MM] [--json] [--taal nl|en]',
    '        [--opgeschort FROM..UNTIL] [--verlengd 2weken] [--reden TEXT] [--gestopt DAY] [--ingetrokken DAY] [--geboren DAY]',
    '        termijn SOORT --belast YYYY-MM-DD --geinformeerd YYYY-MM-DD [--beslist YYYY-MM-DD] [--json]',
    '        termijn --alle [--vanaf YYYY-MM-DD] [--json]',
  ].join('\n'),
  soortOntbreekt: 'Name a kind of clock. --alle shows them all.',
  soortOnbekend: (soort) => `There is no kind '${soort}'. --alle shows them all.`,
  teVeel: (woord) => `'${woord}' is too much: name one kind.`,
  optieOnbekend: (optie) => `There is no option ${optie}.`,
  optieZonderWaarde: (optie) => `${optie} needs a value.`,
  datumOntbreekt: 'Give the day on which the clock starts with --vanaf.',
  datumOnjuist: (optie, tekst) => `--${optie} '${tekst}' is not an existing day. Write YYYY-MM-DD.`,
  uurOnjuist: (tekst) => `--uur '${tekst}' is not a time. Write HH:MM, together with --vanaf.`,
  opgeschortOnjuist: (tekst) =>
    `--opgeschort '${tekst}' is not a time between two days. Write YYYY-MM-DD..YYYY-MM-DD.`,
  verlengdOnjuist: (tekst) => `--verlengd '${tekst}' is not a length. Write for example 2weken or 18dagen.`,
  alleenMetVanaf: 'With --alle goes --vanaf only.',
  hoofdstuk: termijnregels.en.hoofdstuk,
  gevolgen: 'What happens then',
  ookGeteld: (naam, kop) => `Also counted so: ${naam}. ${kop}.`,
  geweigerd: {
    nietVerlengbaar: 'This clock cannot be extended.',
    verlengingOnjuist: 'Extend by one or more whole days, weeks, months or years.',
    redenOntbreekt: 'Give the reason with --reden.',
    teVaakVerlengd: 'This clock can be extended only once.',
    langerDanToegestaan: 'This clock may not be extended that far.',
    verlengdBuitenTermijn: 'A clock can be extended only while it runs.',
    nietOpschortbaar: 'This clock cannot stand still.',
    opschortingOnjuist: 'The standing still does not end after its beginning.',
    opschortingenOverlappen: 'The clock stands still twice at once here.',
    opschortingBuitenTermijn: 'A clock can stand still only while it runs.',
    eindeVoorBegin: 'The end lies before the beginning.',
    isAlAchttien: 'The child is eighteen by then.',
  },
  datumsOnvolledig: 'Give --belast and --geinformeerd together, without --vanaf.',
  geenOpdracht: (soort) => `The kind '${soort}' does not start with a charge to the GI. Use --vanaf.`,
  taalOnbekend: (taal) => `There is no language '${taal}'. Choose nl or en.`,
  nietBekendOp: (soort, dag) => `For ${dag} the clock '${soort}' is not known.`,
};

export const termijnopdracht = { nl, en } satisfies Catalogus;
