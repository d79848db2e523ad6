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
import { stapzinnenVerloopNl } from './verloop.ts';

const day = (date: string): string => formatDate('nl', date, 'weekdagKort');
const shortDay = (date: string): string => formatDate('nl', date, 'kort');
const dayWithYear = (date: string): string => formatDate('nl', date, 'weekdagKort', { metJaar: true });
const days = (dagen: readonly string[]): string =>
  formatDays(
    'nl',
    dagen.map((datum) => ({ datum })),
  );

/** A weekend needs no reason. */
export const vrijNl: Readonly<Record<Vrijedagcode, string | undefined>> = {
  zaterdag: undefined,
  zondag: undefined,
  nieuwjaarsdag: 'Nieuwjaarsdag',
  goedeVrijdag: 'Goede Vrijdag',
  tweedePaasdag: 'Tweede Paasdag',
  koningsdag: 'Koningsdag',
  bevrijdingsdag: 'Bevrijdingsdag',
  hemelvaartsdag: 'Hemelvaartsdag',
  tweedePinksterdag: 'Tweede Pinksterdag',
  eersteKerstdag: 'Eerste Kerstdag',
  tweedeKerstdag: 'Tweede Kerstdag',
  gelijkgesteldeDag: 'vrij bij besluit',
};

const freeDays = (dagen: readonly VrijeDag[], zonderMaand = false): string =>
  formatDays(
    'nl',
    dagen.map(({ datum, reden }) => ({ datum, noot: vrijNl[reden] })),
    { zonderMaand },
  );

/** Events that need more than their clause and a day. */
const eigenZin: Readonly<Partial<Record<Gebeurteniscode, (op: string) => string>>> = {
  opdracht: (op) => `De GI was belast en wist het op ${op}.`,
  geenFamiliegroepsplan: (op) => `Op ${op} stond vast dat er geen familiegroepsplan komt.`,
  beschikking: (op) => `De rechter besliste op ${op}. Die dag telt mee.`,
  laatsteDagMaatregel: (op) => `De laatste dag van de maatregel is ${op}.`,
  voorgenomenEinde: (op) => `De uithuisplaatsing moet eindigen op ${op}.`,
};

const gebeurtenis = (code: Gebeurteniscode, op: string): string =>
  eigenZin[code]?.(op) ?? `${capitalise(gebeurtenisnaam.nl[code])} op ${op}.`;

const uitzondering: Readonly<Record<Atwuitzonderingcode, string>> = {
  uren: 'Een termijn in uren',
  jaren: 'Een termijn in jaren',
  meerDanDrieMaanden: 'Een termijn van meer dan drie maanden',
  meerDanTwaalfWeken: 'Een termijn van meer dan twaalf weken',
  meerDanNegentigDagen: 'Een termijn van meer dan negentig dagen',
  vrijheidsbeneming: 'Een termijn van vrijheidsbeneming',
};

/** Each event that has a day of its own is told; the day on which the last of them fell counts. */
function laatsteGebeurtenis({
  beslistOp,
  belastOp,
  geinformeerdOp,
}: Stapparameters['laatsteGebeurtenis']): string {
  if (beslistOp === undefined && belastOp === geinformeerdOp) return gebeurtenis('opdracht', day(belastOp));
  const decided = beslistOp === undefined ? [] : [`De rechter besliste op ${day(beslistOp)}.`];
  const apart = belastOp !== geinformeerdOp && belastOp !== beslistOp;
  const charged = apart ? [`De GI werd belast op ${day(belastOp)}.`] : [];
  const several = new Set([beslistOp ?? belastOp, belastOp, geinformeerdOp]).size > 1;
  const told = several ? `De GI wist het op ${day(geinformeerdOp)}.` : 'De GI wist het die dag.';
  return [...decided, ...charged, told, ...(several ? ['De laatste dag telt.'] : [])].join(' ');
}

function periode({ aantal, eenheid, richting, teltVanaf, vanaf, tot }: Stapparameters['periode']): string {
  const span = capitalise(countInWords('nl', aantal, eenheid));
  const write = eenheid === 'jaren' || (eenheid === 'maanden' && aantal > 3) ? dayWithYear : day;
  if (teltVanaf === 'dagZelf') return `${span} vanaf ${write(vanaf)}: de laatste dag is ${write(tot)}.`;
  return `${span} ${richting === 'terug' ? 'vóór' : 'na'} ${write(vanaf)} is ${write(tot)}.`;
}

function contact({ momenten, nogNiet }: Stapparameters['contact']): string {
  const told = momenten.map(({ op, met }, at) => {
    const withWhom = `met ${joinNames('nl', met)} op ${shortDay(op)}.`;
    return at === 0 ? `Contact ${withWhom}` : capitalise(withWhom);
  });
  const open = nogNiet.length === 0 ? [] : [`Nog geen contact met ${joinNames('nl', nogNiet)}.`];
  return [...told, ...open].join(' ');
}

export const stapzinnenNl: Stapzinnen = {
  laatsteGebeurtenis,
  gebeurtenis: (p) => gebeurtenis(p.gebeurtenis, day(p.op)),
  ...stapzinnenVerloopNl,
  geteldeDagen: ({ aantal, eenheid, richting, dagen }) =>
    `${capitalise(countInWords('nl', aantal, eenheid))}${richting === 'terug' ? ' terug' : ''}: ${days(dagen)}.`,
  nietGeteld: ({ dagen }) => `Niet geteld: ${freeDays(dagen, true)}.`,
  periode,
  verschoven: (p) =>
    `${capitalise(freeDays(p.vrij))} ${plural(p.vrij.length, 'is', 'zijn')} vrij. De termijn loopt door tot en met ${day(p.naar)}.`,
  teruggerekend: (p) => `${capitalise(freeDays([p]))} is vrij. Bij terugtellen schuift de termijn niet op.`,
  verlengd: ({ naar, werkdagen }) =>
    `Er moeten twee werkdagen in zitten: ${days([...werkdagen].sort())}. Dus uiterlijk ${day(naar)}.`,
  atwUitgezonderd: ({ grond }) => `${uitzondering[grond]} schuift niet op voor vrije dagen.`,
  naarAnalogie: ({ ruweDatum, uiterlijk }) =>
    ruweDatum === uiterlijk
      ? 'Dit is een afspraak of norm, geen wet.'
      : `Dit is een afspraak of norm, geen wet. Geteld: ${day(ruweDatum)}. Met de regel voor vrije dagen: ${day(uiterlijk)}.`,
  vervalt: ({ tot }) =>
    `Dit vervalt vanzelf: het loopt tot ${formatDate('nl', tot, 'lang', { metJaar: true })}.`,
  verplaatst: ({ van, naar, omdat }) => {
    const waarom = {
      vrijeDag: (dag: string) => `${day(dag)} is vrij geworden`,
      werkdag: (dag: string) => `${day(dag)} is niet meer vrij`,
    };
    const reden =
      omdat.soort === 'versie' ? `de regel is gewijzigd (${omdat.bron})` : waarom[omdat.soort](omdat.dag);
    return `Verplaatst van ${day(van)} naar ${day(naar)}, omdat ${reden}.`;
  },
  gelijkgesteldeDagenOnbekend: ({ jaren }) =>
    `Voor ${joinNames('nl', jaren.map(String))} weten wij niet welke dagen bij besluit vrij zijn.`,
  contact,
  teLaat: ({ dagen, loopt, reden }) => {
    const late = count('nl', dagen, 'dagen');
    const why = reden === undefined ? '' : ` Reden: ${termijn.nl.reden[reden]}.`;
    return `${loopt ? `Nu ${late}` : late} te laat.${why}`;
  },
  opTijd: ({ op }) => `Op tijd: ${day(op)}.`,
  nogTeGaan: ({ dagen }) =>
    dagen === 0 ? 'Vandaag is de laatste dag.' : `Nog ${count('nl', dagen, 'dagen')}.`,
};
