import { addDays, addMonths, ageOn, findPlainDate, type PlainDate } from '@rondom/domain/kern';
import { computeTermijn } from '@rondom/domain/termijn';
import { persoonVan } from '../bouw.ts';
import { eersteWerkdag, laatsteWerkdag } from '../kalender.ts';
import type { RijId } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import type { Maatregel } from './maatregel.ts';
import type { Gezin } from './gezin.ts';
import { redenVanToen } from './redenen.ts';
import type { Gezinsjabloon, Wachtopgave } from './vorm.ts';
import { bevestigd } from './woorden.ts';

/** Days within which the regions of the demo promise it. Of a jeugdbeschermer the law says it. */
const belofte = { passendehulp: 42, pleeggezin: 28, onderzoek: 14 } as const;

interface Klok {
  readonly sinds: PlainDate;
  readonly uiterlijk: PlainDate;
  readonly maatregel?: Maatregel;
}

function klokVan({ kalender }: Wereld, opgave: Wachtopgave, maatregel: Maatregel | undefined): Klok {
  if (opgave.op === 'vastejeugdbeschermer') {
    if (maatregel === undefined) throw new RangeError('nobody waits for a jeugdbeschermer without a measure');
    return { sinds: maatregel.giGeinformeerdOp, uiterlijk: maatregel.uiterlijk, maatregel };
  }
  const sinds = kalender.kantoor(opgave.sinds ?? 0);
  // Who waits again was owed it already: there is no new term.
  if (opgave.eerder !== undefined) return { sinds, uiterlijk: sinds };
  return { sinds, uiterlijk: eersteWerkdag(addDays(sinds, belofte[opgave.op])) };
}

/** Twelve and older speak for themselves; for a younger child who raises it. */
function stemVan(wereld: Wereld, wie: Gezin, kind: RijId, op: PlainDate) {
  const dag = findPlainDate(persoonVan(wereld, kind).geboortedatum ?? '');
  if (dag !== undefined && ageOn(dag, op) >= 12) return { soort: 'jeugdige', persoon: kind } as const;
  const [pleegouder] = wie.pleegouders;
  if (pleegouder !== undefined) return { soort: 'pleegouder', persoon: pleegouder } as const;
  const [ouder] = wie.ouders;
  if (ouder === undefined) throw new RangeError('nobody can speak for this child');
  return { soort: 'ouder', persoon: ouder } as const;
}

interface Bevestiging {
  readonly wacht: RijId;
  readonly kind: RijId;
  readonly op: PlainDate;
  readonly vastGezicht: RijId;
}

/** The second voice, in own words, written down by the vast gezicht. */
function bouwBevestiging(wereld: Wereld, wie: Gezin, { wacht, kind, op, vastGezicht }: Bevestiging): void {
  const { lading, kalender } = wereld;
  const stem = stemVan(wereld, wie, kind, op);
  const id = lading.id('wachtbevestiging');
  lading.voeg('wachtbevestiging', {
    id,
    gezin_id: wie.gezin,
    wacht_id: wacht,
    stem_soort: stem.soort,
    stem_persoon_id: stem.persoon,
    antwoord: 'ja',
    weg: 'genoteerd',
    woorden_versleuteld: lading.verzegel(
      { soort: 'gezin', id: wie.gezin },
      { tabel: 'wachtbevestiging', kolom: 'woorden', rij: id },
      bevestigd[wacht % bevestigd.length] ?? bevestigd[0],
    ),
    op,
    gegeven_op: kalender.om(op, '16:05'),
    door: vastGezicht,
  });
}

/** Whether and how this wait ended, with the days that belong to it. */
function eindeVan({ kalender }: Wereld, opgave: Wachtopgave, { maatregel }: Klok) {
  if (opgave.einde === undefined) return { geholpenOp: undefined, rij: {} } as const;
  const op = kalender.dag(opgave.einde);
  if (opgave.zonderHulp !== undefined)
    return {
      geholpenOp: undefined,
      rij: {
        beeindigd_op: op,
        beeindigd_als: 'zonderhulp',
        zonderhulp_reden: opgave.zonderHulp,
        beeindigd_gezet_op: kalender.om(op, '11:20'),
        hierna: opgave.hierna ?? null,
      },
    } as const;
  const begonnen = maatregel?.contactOp ?? laatsteWerkdag(addDays(op, -4));
  return {
    geholpenOp: op,
    rij: {
      klok_gestopt_op: begonnen,
      begonnen_op: begonnen,
      begonnen_gemeld_op: kalender.om(begonnen, '15:30'),
      beeindigd_op: op,
      beeindigd_als: 'geholpen',
    },
  } as const;
}

/** Numbers for rows that have none of their own; they say nothing, not even who came first. */
function nummerVoor({ lading }: Wereld, gewenst: number | undefined): number {
  if (gewenst !== undefined) return gewenst;
  const bezet = new Set(lading.rijen('pseudoniem').map((rij) => rij.nummer));
  let nummer = 2701 + ((bezet.size * 577) % 1999);
  while (bezet.has(nummer)) nummer += 1;
  return nummer;
}

/** Why a wait lasts or lasted, who said it and when: of a jeugdbeschermer that nobody is free, of the others what was said. */
function redenVan(
  { kalender }: Wereld,
  { gemeente }: Gezinsjabloon,
  { op, reden, kind, sinds, einde }: Wachtopgave,
  { uiterlijk }: Klok,
  vastGezicht: RijId,
) {
  if (reden !== undefined)
    return { reden: reden[0], reden_op: kalender.kantoor(reden[1]), reden_door: vastGezicht };
  const zaad = `${gemeente} ${op} ${String(kind)} ${String(sinds ?? einde)}`;
  const gezegd = redenVanToen(op, {
    uiterlijk,
    einde: einde === undefined ? kalender.vandaag : kalender.dag(einde),
    zaad,
  });
  if (op === 'vastejeugdbeschermer' || (einde !== undefined && gezegd !== undefined))
    return {
      reden: gezegd?.reden ?? 'geenJeugdbeschermerVrij',
      reden_op: gezegd?.op ?? null,
      reden_door: gezegd === undefined ? null : vastGezicht,
    };
  return { reden: null, reden_door: null };
}

const besluitsoort = {
  passendehulp: 'jeugdhulp',
  onderzoek: 'verzoekonderzoek',
  pleeggezin: 'machtiginguithuisplaatsing',
} as const;

/** The decision with which a wait began; a place in a foster family may also be agreed without a judge. */
function bouwBesluit(wereld: Wereld, gezin_id: RijId, persoon_id: RijId, opgave: Wachtopgave, door: RijId) {
  if (opgave.op === 'vastejeugdbeschermer' || (opgave.op === 'pleeggezin' && opgave.machtiging !== true))
    return null;
  const { lading, kalender } = wereld;
  const besloten_op = kalender.kantoor(opgave.sinds ?? 0);
  const plaats = opgave.op === 'pleeggezin';
  return lading.nieuw('besluit', {
    gezin_id,
    persoon_id,
    soort: besluitsoort[opgave.op],
    besloten_op,
    door,
    gezet_op: kalender.om(besloten_op, '16:40'),
    tot: plaats ? addMonths(besloten_op, 6) : null,
    vervalt_op: plaats
      ? computeTermijn({ soort: 'machtigingnietuitgevoerd', vanaf: besloten_op }).uiterlijk
      : null,
    plek: plaats ? 'pleeggezin' : null,
  });
}

/** The wait that had ended as helped before this one. */
function bouwEerder(
  wereld: Wereld,
  sjabloon: Gezinsjabloon,
  wie: Gezin,
  opgave: Wachtopgave,
  vastGezicht: RijId,
) {
  const kind = wie.kinderen[opgave.kind];
  if (opgave.eerder === undefined || opgave.op === 'vastejeugdbeschermer' || kind === undefined) return null;
  const { lading, kalender, regios } = wereld;
  const sinds = kalender.kantoor(opgave.eerder.sinds);
  const op = kalender.kantoor(opgave.eerder.geholpen);
  const begonnen = laatsteWerkdag(addDays(op, -4));
  const wacht = lading.nieuw('wacht', {
    gezin_id: wie.gezin,
    persoon_id: kind,
    wacht_op: opgave.op,
    regio_id: regios.regioVan(sjabloon.gemeente),
    sinds,
    uiterlijk: eersteWerkdag(addDays(sinds, belofte[opgave.op])),
    klok_gestopt_op: begonnen,
    begonnen_op: begonnen,
    begonnen_door: vastGezicht,
    begonnen_gemeld_op: kalender.om(begonnen, '15:30'),
    beeindigd_op: op,
    beeindigd_als: 'geholpen',
    veilig: 'ja',
    veilig_op: op,
    stap: 'bevestigingVragen',
    stap_wie: 'lokaalteam',
    stap_op: op,
  });
  bouwBevestiging(wereld, wie, { wacht, kind, op, vastGezicht });
  return wacht;
}

export function bouwWachten(
  wereld: Wereld,
  sjabloon: Gezinsjabloon,
  wie: Gezin,
  maatregel: Maatregel | undefined,
  vastGezicht: RijId,
): void {
  const { lading, kalender, mensen, regios } = wereld;
  for (const opgave of sjabloon.wachten ?? []) {
    const kind = wie.kinderen[opgave.kind];
    if (kind === undefined) throw new RangeError('no such child in this family');
    const klok = klokVan(wereld, opgave, maatregel);
    const { geholpenOp, rij } = eindeVan(wereld, opgave, klok);
    const [stap, stapWie, stapOp] = opgave.stap ?? ['bevestigingVragen', 'lokaalteam', opgave.einde ?? 0];
    const heropend_van = bouwEerder(wereld, sjabloon, wie, opgave, vastGezicht);
    const wacht = lading.nieuw('wacht', {
      gezin_id: wie.gezin,
      persoon_id: kind,
      wacht_op: opgave.op,
      besluit_id: bouwBesluit(wereld, wie.gezin, kind, opgave, vastGezicht),
      heropend_van,
      heropend_reden: heropend_van === null ? null : 'hulpGestopt',
      maatregel_id: klok.maatregel?.id ?? null,
      termijn_id: klok.maatregel?.termijnen.get(kind) ?? null,
      regio_id: regios.regioVan(sjabloon.gemeente),
      sinds: klok.sinds,
      uiterlijk: klok.uiterlijk,
      begonnen_door: geholpenOp === undefined ? null : (klok.maatregel?.jeugdbeschermer ?? vastGezicht),
      veilig: opgave.veilig,
      veilig_op: opgave.veiligOp === undefined ? null : kalender.kantoor(opgave.veiligOp),
      stap,
      stap_wie: stapWie,
      stap_op: eersteWerkdag(kalender.dag(stapOp)),
      ...redenVan(wereld, sjabloon, opgave, klok, vastGezicht),
      beeindigd_door: opgave.zonderHulp === undefined ? null : vastGezicht,
      ...rij,
    });
    if (geholpenOp !== undefined) bouwBevestiging(wereld, wie, { wacht, kind, op: geholpenOp, vastGezicht });
    lading.voeg('pseudoniem', {
      organisatie_id: mensen.hanneke.organisatie,
      wacht_id: wacht,
      nummer: nummerVoor(wereld, opgave.nummer),
    });
  }
}
