import { capitalise, count, countInWords, joinNames, plural } from '../aantal.ts';
import { formatDate, formatDays } from '../datum.ts';
import { termijn } from '../schermen/termijn.ts';
import { gebeurtenisnaam } from './gebeurtenis.ts';
import type {
  Atwuitzonderingcode,
  Gebeurteniscode,
  Stapparameters,
  Stapzinnen,
  VrijeDag,
  Vrijedagcode,
} from './stap.ts';
import { stapzinnenVerloopEn } from './verloop.ts';

const day = (date: string): string => formatDate('en', date, 'weekdagKort');
const shortDay = (date: string): string => formatDate('en', date, 'kort');
const dayWithYear = (date: string): string => formatDate('en', date, 'weekdagKort', { metJaar: true });
const days = (dagen: readonly string[]): string =>
  formatDays(
    'en',
    dagen.map((datum) => ({ datum })),
  );

/** A weekend needs no reason. */
export const vrijEn: Readonly<Record<Vrijedagcode, string | undefined>> = {
  zaterdag: undefined,
  zondag: undefined,
  nieuwjaarsdag: 'New Year’s Day',
  goedeVrijdag: 'Good Friday',
  tweedePaasdag: 'Easter Monday',
  koningsdag: 'King’s Day',
  bevrijdingsdag: 'Liberation Day',
  hemelvaartsdag: 'Ascension Day',
  tweedePinksterdag: 'Whit Monday',
  eersteKerstdag: 'Christmas Day',
  tweedeKerstdag: 'Second Day of Christmas',
  gelijkgesteldeDag: 'free by decree',
};

const freeDays = (dagen: readonly VrijeDag[], zonderMaand = false): string =>
  formatDays(
    'en',
    dagen.map(({ datum, reden }) => ({ datum, noot: vrijEn[reden] })),
    { zonderMaand },
  );

/** Events that need more than their clause and a day. */
const eigenZin: Readonly<Partial<Record<Gebeurteniscode, (op: string) => string>>> = {
  opdracht: (op) => `The GI was charged and had been told on ${op}.`,
  geenFamiliegroepsplan: (op) =>
    `On ${op} it was certain that there would be no familiegroepsplan (the family’s own plan).`,
  beschikking: (op) => `The judge decided on ${op}. That day counts.`,
  laatsteDagMaatregel: (op) => `The last day of the measure is ${op}.`,
};

const gebeurtenis = (code: Gebeurteniscode, op: string): string =>
  eigenZin[code]?.(op) ?? `${capitalise(gebeurtenisnaam.en[code])} on ${op}.`;

const uitzondering: Readonly<Record<Atwuitzonderingcode, string>> = {
  uren: 'A term in hours',
  jaren: 'A term in years',
  meerDanDrieMaanden: 'A term of more than three months',
  meerDanTwaalfWeken: 'A term of more than twelve weeks',
  meerDanNegentigDagen: 'A term of more than ninety days',
  vrijheidsbeneming: 'A term of deprivation of liberty',
};

/** Each event that has a day of its own is told; the day on which the last of them fell counts. */
function laatsteGebeurtenis({
  beslistOp,
  belastOp,
  geinformeerdOp,
}: Stapparameters['laatsteGebeurtenis']): string {
  if (beslistOp === undefined && belastOp === geinformeerdOp) return gebeurtenis('opdracht', day(belastOp));
  const decided = beslistOp === undefined ? [] : [`The judge decided on ${day(beslistOp)}.`];
  const apart = belastOp !== geinformeerdOp && belastOp !== beslistOp;
  const charged = apart ? [`The GI was charged on ${day(belastOp)}.`] : [];
  const several = new Set([beslistOp ?? belastOp, belastOp, geinformeerdOp]).size > 1;
  const told = several ? `The GI was told on ${day(geinformeerdOp)}.` : 'The GI was told that day.';
  return [...decided, ...charged, told, ...(several ? ['The later day counts.'] : [])].join(' ');
}

function periode({ aantal, eenheid, richting, teltVanaf, vanaf, tot }: Stapparameters['periode']): string {
  const span = capitalise(countInWords('en', aantal, eenheid));
  const write = eenheid === 'jaren' || (eenheid === 'maanden' && aantal > 3) ? dayWithYear : day;
  if (teltVanaf === 'dagZelf') return `${span} from ${write(vanaf)}: the last day is ${write(tot)}.`;
  return `${span} ${richting === 'terug' ? 'before' : 'after'} ${write(vanaf)} is ${write(tot)}.`;
}

function contact({ momenten, nogNiet }: Stapparameters['contact']): string {
  const told = momenten.map(({ op, met }, at) => {
    const withWhom = `with ${joinNames('en', met)} on ${shortDay(op)}.`;
    return at === 0 ? `Contact ${withWhom}` : capitalise(withWhom);
  });
  const open = nogNiet.length === 0 ? [] : [`No contact yet with ${joinNames('en', nogNiet)}.`];
  return [...told, ...open].join(' ');
}

export const stapzinnenEn: Stapzinnen = {
  laatsteGebeurtenis,
  gebeurtenis: (p) => gebeurtenis(p.gebeurtenis, day(p.op)),
  ...stapzinnenVerloopEn,
  geteldeDagen: ({ aantal, eenheid, richting, dagen }) =>
    `${capitalise(countInWords('en', aantal, eenheid))}${richting === 'terug' ? ' back' : ''}: ${days(dagen)}.`,
  nietGeteld: ({ dagen }) => `Not counted: ${freeDays(dagen, true)}.`,
  periode,
  verschoven: (p) =>
    `${freeDays(p.vrij)} ${plural(p.vrij.length, 'is a free day', 'are free days')}. The term runs on through ${day(p.naar)}.`,
  teruggerekend: (p) => `${freeDays([p])} is a free day. A term counted back does not shift.`,
  verlengd: ({ naar, werkdagen }) =>
    `Two working days must be in it: ${days([...werkdagen].sort())}. So ${day(naar)} at the latest.`,
  atwUitgezonderd: ({ grond }) => `${uitzondering[grond]} does not shift for free days.`,
  naarAnalogie: ({ ruweDatum, uiterlijk }) =>
    ruweDatum === uiterlijk
      ? 'This is an agreement or norm, not law.'
      : `This is an agreement or norm, not law. Counted: ${day(ruweDatum)}. With the rule for free days: ${day(uiterlijk)}.`,
  vervalt: ({ tot }) =>
    `This lapses by itself: it runs until ${formatDate('en', tot, 'lang', { metJaar: true })}, that day not included.`,
  verplaatst: ({ van, naar, omdat }) => {
    const waarom = {
      vrijeDag: (dag: string) => `${day(dag)} became a free day`,
      werkdag: (dag: string) => `${day(dag)} is no longer free`,
    };
    const reden =
      omdat.soort === 'versie' ? `the rule changed (${omdat.bron})` : waarom[omdat.soort](omdat.dag);
    return `Moved from ${day(van)} to ${day(naar)}, because ${reden}.`;
  },
  gelijkgesteldeDagenOnbekend: ({ jaren }) =>
    `For ${joinNames('en', jaren.map(String))} we do not know which days are free by decree.`,
  contact,
  teLaat: ({ dagen, loopt, reden }) => {
    const why = reden === undefined ? '' : ` Reason: ${termijn.en.reden[reden]}.`;
    return `${loopt ? 'Now ' : ''}${count('en', dagen, 'dagen')} late.${why}`;
  },
  opTijd: ({ op }) => `In time: ${day(op)}.`,
  nogTeGaan: ({ dagen }) => (dagen === 0 ? 'Today is the last day.' : `${count('en', dagen, 'dagen')} left.`),
};
