import { addDays, weekday, type PlainDate } from '@rondom/domain/kern';
import { formatDate, weekdayName } from '@rondom/taal';
import { eersteWerkdag, type Verhaaldagen } from '../kalender.ts';
import type { RijId, Tabellen } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import type { Verhaalgezin } from './gezin.ts';

type Lid = 'noor' | 'linda' | 'mark' | 'ria';
interface Deel {
  readonly tekst: string;
  readonly wie?: readonly (Lid | 'delinde' | 'schuldhulp' | 'huisarts')[];
  /** Of the family; Samira and Ruben read all. */
  readonly lezers: readonly Lid[];
}
interface Regel {
  readonly soort: Tabellen['planregel']['soort'];
  readonly stand?: NonNullable<Tabellen['planregel']['stand']>;
  readonly standOp?: PlainDate;
  readonly delen: readonly Deel[];
}

function zaterdagNa(dag: PlainDate): PlainDate {
  const volgende = addDays(dag, 1);
  return weekday(volgende) === 6 ? volgende : zaterdagNa(volgende);
}

/** The five lines, with who reads each part. Where the children are is not for Mark; which help he has not for Linda. */
function doelen(dagen: Verhaaldagen, vandaag: PlainDate): readonly Regel[] {
  const brief = formatDate('nl', eersteWerkdag(addDays(vandaag, 9)));
  return [
    {
      soort: 'doel',
      stand: 'begonnen',
      standOp: dagen.hulpMark,
      delen: [
        {
          tekst: 'Niemand schreeuwt of slaat meer. Mark heeft hulp.',
          wie: ['mark'],
          lezers: ['mark', 'linda', 'noor'],
        },
        {
          tekst: `Mark volgt elke ${weekdayName('nl', dagen.hulpMark)} hulp bij Ggz De Linde.`,
          wie: ['delinde'],
          lezers: ['mark'],
        },
      ],
    },
    {
      soort: 'doel',
      stand: 'lukt',
      standOp: addDays(vandaag, -35),
      delen: [
        {
          tekst: 'Papa en mama zien elkaar niet bij halen en brengen. Oma Ria haalt en brengt.',
          wie: ['ria'],
          lezers: ['mark', 'linda', 'noor', 'ria'],
        },
      ],
    },
    {
      soort: 'doel',
      stand: 'nieuw',
      standOp: zaterdagNa(vandaag),
      delen: [
        {
          tekst: 'Noor en Sem slapen om het weekend bij oma.',
          wie: ['ria', 'linda'],
          lezers: ['linda', 'noor', 'ria'],
        },
      ],
    },
    {
      soort: 'doel',
      stand: 'nieuw',
      standOp: eersteWerkdag(addDays(vandaag, 20)),
      delen: [{ tekst: 'Mama slaapt weer.', wie: ['linda', 'huisarts'], lezers: ['linda'] }],
    },
    {
      soort: 'doel',
      stand: 'begonnen',
      standOp: dagen.schuldhulp,
      delen: [
        {
          tekst: `De schulden staan op een rij: € 7.400. De brief komt ${brief}.`,
          wie: ['linda', 'schuldhulp'],
          lezers: ['linda'],
        },
      ],
    },
  ];
}

const krachten: readonly Regel[] = [
  { soort: 'kracht', delen: [{ tekst: 'Oma woont dichtbij.', lezers: ['linda', 'noor', 'ria'] }] },
  { soort: 'kracht', delen: [{ tekst: 'Noor turnt elke week.', lezers: ['linda', 'noor'] }] },
  { soort: 'kracht', delen: [{ tekst: 'Linda belt zelf als het misgaat.', lezers: ['linda', 'noor'] }] },
  { soort: 'kracht', delen: [{ tekst: 'Mark kwam op alle afspraken.', lezers: ['mark'] }] },
];

const veiligheidsplan: readonly Regel[] = [
  {
    soort: 'bodemlijn',
    delen: [
      {
        tekst: 'Mark en Linda spreken elkaar niet. Alles gaat via oma Ria of Samira.',
        lezers: ['mark', 'linda', 'noor', 'ria'],
      },
    ],
  },
  {
    soort: 'watals',
    delen: [
      { tekst: 'Als Noor bang is, belt zij oma. Dan Samira. Dan 112.', lezers: ['noor', 'linda', 'ria'] },
    ],
  },
];

/** Version 3 of the plan, a draft since safety was asked. */
export function bouwPlan(wereld: Wereld, dagen: Verhaaldagen, wie: Verhaalgezin): void {
  const { lading, kalender } = wereld;
  const plan = lading.nieuw('plan', {
    gezin_id: wie.gezin,
    nummer: 3,
    status: 'concept',
    op: dagen.veiligheidGevraagd,
  });
  const regels = [...krachten, ...doelen(dagen, kalender.vandaag), ...veiligheidsplan];
  regels.forEach((regel, volgorde) => {
    const id = lading.nieuw('planregel', {
      gezin_id: wie.gezin,
      plan_id: plan,
      soort: regel.soort,
      volgorde,
      stand: regel.stand ?? null,
      stand_op: regel.standOp ?? null,
    });
    regel.delen.forEach((deel, at) => {
      bouwDeel(wereld, wie, { regel: id, volgorde: at, deel });
    });
  });
}

function bouwDeel(
  { lading, mensen, organisaties }: Wereld,
  wie: Verhaalgezin,
  { regel, volgorde, deel }: { readonly regel: RijId; readonly volgorde: number; readonly deel: Deel },
): void {
  const { gezin } = wie;
  const id = lading.id('plantekst');
  lading.voeg('plantekst', {
    id,
    gezin_id: gezin,
    planregel_id: regel,
    volgorde,
    tekst_versleuteld: lading.verzegel(
      { soort: 'gezin', id: gezin },
      { tabel: 'plantekst', kolom: 'tekst', rij: id },
      deel.tekst,
    ),
  });
  for (const naam of deel.wie ?? [])
    lading.voeg('plantekst_wie', {
      gezin_id: gezin,
      plantekst_id: id,
      ...(naam === 'huisarts'
        ? { omschrijving: 'huisarts' }
        : naam === 'delinde' || naam === 'schuldhulp'
          ? { organisatie_id: organisaties.id[naam] }
          : { persoon_id: wie[naam] }),
    });
  for (const naam of deel.lezers)
    lading.voeg('plantekst_lezer', { gezin_id: gezin, plantekst_id: id, persoon_id: wie[naam] });
  for (const { id: gebruiker_id } of [mensen.samira, mensen.ruben])
    lading.voeg('plantekst_lezer', { gezin_id: gezin, plantekst_id: id, gebruiker_id });
}
