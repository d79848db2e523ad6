import { addDays, type PlainDate } from '@rondom/domain/kern';
import { beoordeelUiterlijk } from '@rondom/domain/noodkijk';
import { verhaaldagen } from './kalender.ts';
import type { Mens } from './mensen.ts';
import type { RijId, Tabellen } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

interface Kijk {
  readonly gezin: RijId;
  readonly wie: Mens;
  readonly op: PlainDate;
  readonly van: string;
  readonly tot: string;
  readonly reden: Tabellen['noodkijk']['reden'];
  readonly woorden: string;
  readonly oordeel?: {
    readonly door: Mens;
    readonly op: PlainDate;
    readonly tijd: string;
    readonly zin: string;
  };
}

function bouwNoodkijk({ lading, kalender }: Wereld, kijk: Kijk): void {
  const id = lading.id('noodkijk');
  const eigenaar = { soort: 'gezin', id: kijk.gezin } as const;
  const begonnen = kalender.om(kijk.op, kijk.van);
  const { oordeel } = kijk;
  const beoordeeld = oordeel && kalender.om(oordeel.op, oordeel.tijd);
  lading.voeg('noodkijk', {
    id,
    gezin_id: kijk.gezin,
    gebruiker_id: kijk.wie.id,
    organisatie_id: kijk.wie.organisatie,
    begonnen_op: begonnen,
    tot: new Date(Date.parse(begonnen) + 3_600_000).toISOString(),
    beeindigd_op: kalender.om(kijk.op, kijk.tot),
    reden: kijk.reden,
    uiterlijk: beoordeelUiterlijk(kijk.op),
    beoordeling: oordeel ? 'terecht' : null,
    beoordeeld_op: beoordeeld ?? null,
    beoordeeld_door: oordeel?.door.id ?? null,
    gezinszin_versleuteld: oordeel
      ? lading.verzegel(eigenaar, { tabel: 'noodkijk', kolom: 'gezinszin', rij: id }, oordeel.zin)
      : null,
    vrijgegeven_op: beoordeeld ?? null,
  });
  lading.voeg('noodkijk_reden', {
    noodkijk_id: id,
    gezin_id: kijk.gezin,
    woorden_versleuteld: lading.verzegel(
      eigenaar,
      { tabel: 'noodkijk_reden', kolom: 'woorden', rij: id },
      kijk.woorden,
    ),
  });
}

/** A family that a colleague of Samira is the vast gezicht of: he finds on his day that somebody looked last night. */
export function gezinVanDaan({ lading, mensen, kalender }: Wereld, verhaal: RijId): RijId | undefined {
  const { vandaag } = kalender;
  return lading
    .rijen('betrokkenheid')
    .find(
      (rij) =>
        rij.soort === 'vastgezicht' &&
        rij.gebruiker_id === mensen.daan.id &&
        rij.gezin_id !== verhaal &&
        rij.periode.endsWith(',)') &&
        rij.periode.slice(1, 11) < addDays(vandaag, -7) &&
        !lading.rijen('gezin').some(({ id, gesloten_op }) => id === rij.gezin_id && gesloten_op != null),
    )?.gezin_id;
}

/** When last night's look was, for the rows and for the log. */
export const afgelopenNacht = { van: '22:38', tot: '22:51' } as const;

/** Two looks of Iris: one of the story, judged; one of last night that waits for her team leader. And her duty of today. */
export function bouwNoodkijken(wereld: Wereld, verhaal: RijId): void {
  const { lading, kalender, mensen, regios } = wereld;
  const dagen = verhaaldagen(kalender);
  bouwNoodkijk(wereld, {
    gezin: verhaal,
    wie: mensen.iris,
    op: dagen.noodraadpleging,
    van: '23:47',
    tot: '23:58',
    reden: 'vastgezichtonbereikbaar',
    woorden: 'Buurvrouw hoorde geschreeuw; Samira niet bereikbaar.',
    oordeel: {
      door: mensen.karin,
      op: dagen.noodraadplegingBekeken,
      tijd: '09:10',
      zin: 'Er was een melding dat het niet veilig was. Samira was niet bereikbaar.',
    },
  });
  const ander = gezinVanDaan(wereld, verhaal);
  if (ander !== undefined)
    bouwNoodkijk(wereld, {
      gezin: ander,
      wie: mensen.iris,
      op: kalender.dag(-1),
      ...afgelopenNacht,
      reden: 'crisisdienstmelding',
      woorden:
        'Politie stond voor de deur en vroeg wie ze konden bellen. Vast gezicht gebeld, kinderen bij tante.',
    });
  lading.voeg('rooster', {
    id: lading.id('rooster'),
    gebruiker_id: mensen.iris.id,
    organisatie_id: mensen.iris.organisatie,
    regio_id: regios.jeugdhulpregio['Centraal Gelderland'],
    van: kalender.om(kalender.vandaag, '08:00'),
    tot: kalender.om(kalender.dag(1), '08:00'),
    door: mensen.karin.id,
  });
}
