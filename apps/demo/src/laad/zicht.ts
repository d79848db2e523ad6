import { addDays, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { wettelijkKader } from '@rondom/domain/termijn';
import type { IntussenVeilig } from '@rondom/domain/wachtlijst';
import {
  computeNoemenUiterlijk,
  computeVolgendeCheck,
  listPadstappen,
  type Checkbron,
} from '@rondom/domain/zicht';
import { laatsteWerkdag } from './kalender.ts';
import type { RijId, Tabellen } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

type Wacht = Tabellen['wacht'];

/** How the watcher knew it, and what he wrote down, by what he saw. */
const gezien: Readonly<Record<IntussenVeilig, readonly (readonly [readonly Checkbron[], string])[]>> = {
  ja: [
    [['kindGezien', 'ouderGesproken'], 'Thuis geweest. Het ontbijt stond op tafel, er werd gelachen.'],
    [['kindGesproken', 'schoolGesproken'], 'Op school gesproken. De juf ziet dat het rustiger gaat.'],
    [['ouderGesproken', 'netwerkGesproken'], 'Gebeld. Oma is er nu elke middag bij.'],
  ],
  tenDele: [
    [['kindGezien', 'ouderGesproken'], 'Overdag gaat het. De avonden blijven spannend; tante komt dan.'],
    [['kindGesproken'], 'Slaapt bij de buren als het misgaat. Dat is geen oplossing voor lang.'],
    [['ouderGesproken', 'schoolGesproken'], 'School let op. In het weekend is er niemand.'],
    [['verzorgerGesproken'], 'Deze week goed gegaan. Er is nog geen afspraak voor de vakantie.'],
  ],
  nee: [
    [
      ['kindGesproken', 'hulpverlenerGesproken'],
      'Er was weer ruzie. De wijkagent en oma weten het; vanavond slaapt hij bij oma.',
    ],
  ],
  nietBekend: [
    [['nietBereikt', 'schoolGesproken'], 'Op school is zij geweest. Thuis deed weer niemand open.'],
  ],
};

/** The day of the last look: as the wait says, else the day on which nobody opened the door. */
const gekekenOp = ({ kalender }: Wereld, wacht: Wacht): PlainDate => wacht.veilig_op ?? kalender.kantoor(-4);

function vastGezichtVan({ lading }: Wereld, gezin: RijId): { id: RijId; organisatie: RijId } {
  const vast = lading
    .rijen('betrokkenheid')
    .filter(({ gezin_id, soort }) => gezin_id === gezin && soort === 'vastgezicht')
    .at(-1);
  const mens = lading.rijen('gebruiker').find(({ id }) => id === vast?.gebruiker_id);
  if (mens?.organisatie_id == null) throw new RangeError('nobody stands by a child that waits');
  return { id: mens.id, organisatie: mens.organisatie_id };
}

/** The vast gezicht of each child that waits keeps an eye on it; whoever has the measure stays responsible. */
export function bouwZicht(wereld: Wereld): void {
  const { lading } = wereld;
  for (const wacht of lading.rijen('wacht').filter((rij) => (rij.beeindigd_op ?? null) === null)) {
    const vast = vastGezichtVan(wereld, wacht.gezin_id);
    const gi = lading.rijen('maatregel').find(({ id }) => id === wacht.maatregel_id)?.organisatie_id;
    const verantwoordelijk = gi ?? vast.organisatie;
    const sinds = computeNoemenUiterlijk(wacht.sinds);
    const laatste = { op: gekekenOp(wereld, wacht), veilig: wacht.veilig };
    // The wait says what the last look says.
    Object.assign(wacht, { veilig_op: laatste.op });
    const weekVoor = laatsteWerkdag(addDays(laatste.op, -7));
    const ritme =
      [7, 14].find((dagen) => addDays(laatste.op, dagen) > addDays(wereld.kalender.vandaag, 2)) ?? 14;
    const van = { gezin_id: wacht.gezin_id, wacht_id: wacht.id };
    const volgende = (op: PlainDate) =>
      computeVolgendeCheck({ laatste: { ...laatste, op }, sinds: op, ritme });
    lading.nieuw('zicht', {
      ...van,
      gebruiker_id: vast.id,
      organisatie_id: vast.organisatie,
      verantwoordelijk_id: verantwoordelijk,
      genoemd_door: vast.id,
      ...{ sinds, ritme, volgende_op: volgende(laatste.op) },
    });
    for (const op of weekVoor > sinds ? [weekVoor, laatste.op] : [laatste.op])
      bouwCheck(wereld, wacht, vast, op, volgende(op));
    bouwPad(wereld, wacht, { verantwoordelijk, vast });
  }
}

export function bouwCheck(
  { lading, kalender }: Wereld,
  wacht: Pick<Wacht, 'id' | 'gezin_id' | 'veilig'>,
  door: { readonly id: RijId; readonly organisatie: RijId },
  op: PlainDate,
  volgende_op: PlainDate,
): void {
  const id = lading.id('veiligheidscheck');
  const keuzes = gezien[wacht.veilig];
  const [bronnen, woorden] = keuzes[id % keuzes.length] ?? [['kindGezien'], ''];
  lading.voeg('veiligheidscheck', {
    id,
    gezin_id: wacht.gezin_id,
    wacht_id: wacht.id,
    ...{ op, veilig: wacht.veilig, bronnen, volgende_op },
    gedaan_op: kalender.om(op, '16:40'),
    door: door.id,
    organisatie_id: door.organisatie,
  });
  lading.voeg('checkwoorden', {
    gezin_id: wacht.gezin_id,
    veiligheidscheck_id: id,
    tekst_versleuteld: lading.verzegel(
      { soort: 'gezin', id: wacht.gezin_id },
      { tabel: 'checkwoorden', kolom: 'tekst', rij: id },
      woorden,
    ),
  });
}

/** The fixed path where no jeugdbeschermer was named: the team kept contact, another GI had nobody free. */
function bouwPad(
  { lading, kalender }: Wereld,
  wacht: Wacht,
  { verantwoordelijk, vast }: { verantwoordelijk: RijId; vast: { id: RijId; organisatie: RijId } },
): void {
  const metWerker = lading
    .rijen('betrokkenheid')
    .some(({ soort, maatregel_id }) => soort === 'uitvoerder' && maatregel_id === wacht.maatregel_id);
  const feiten = { soort: wacht.wacht_op, uiterlijk: getPlainDate(wacht.uiterlijk), metWerker };
  for (const { soort, begonnenOp, uiterlijk, eigenaar } of listPadstappen(
    feiten,
    kalender.vandaag,
    wettelijkKader.kalender,
  )) {
    const uitkomst = {
      andereGi: 'nietGelukt',
      lokaalTeam: 'gedaan',
      expertteam: null,
      tekortmelding: null,
    } as const;
    const klaar = uitkomst[soort] !== null && uiterlijk < kalender.vandaag;
    lading.nieuw('padstap', {
      gezin_id: wacht.gezin_id,
      wacht_id: wacht.id,
      soort,
      eigenaar_id: eigenaar === 'lokaalteam' ? vast.organisatie : verantwoordelijk,
      begonnen_op: begonnenOp,
      uiterlijk,
      gedaan_op: klaar ? uiterlijk : null,
      gedaan_door: klaar && soort === 'lokaalTeam' ? vast.id : null,
      uitkomst: klaar ? uitkomst[soort] : null,
    });
  }
}
