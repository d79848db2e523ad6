import { openWachten, vastGezichtVan } from './expertteam.ts';
import type { RijId, Tabellen } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

type Wacht = Tabellen['wacht'] & { readonly id: RijId };

interface Opgave {
  readonly dagen: { readonly gevraagd: number; readonly gestart: number; readonly papieren: number };
  readonly als: 'vastgezicht' | 'regiodirecteur';
  readonly hindernis: 'regel' | 'geld' | 'contract';
  readonly kostenCent: number;
  readonly eind: number;
  readonly teksten: Readonly<Record<'nodig' | 'hindernis' | 'wie' | 'reden', string>>;
  readonly geleerd?: string;
}

const geleerd: Opgave = {
  dagen: { gevraagd: -62, gestart: -60, papieren: -46 },
  als: 'vastgezicht',
  hindernis: 'contract',
  kostenCent: 385_000,
  eind: -5,
  teksten: {
    nodig: 'Vier avonden per week hulp thuis, vanaf die week.',
    hindernis: 'De aanbieder had geen contract met deze regio.',
    wie: 'Ambulant team van een aanbieder uit een andere regio',
    reden: 'Hulp die klaarstaat, wacht niet op een contract.',
  },
  geleerd: 'Een losse overeenkomst was in twee dagen klaar. Vraag de inkoper meteen om het voorbeeld.',
};

const loopt: Opgave = {
  dagen: { gevraagd: -6, gestart: -4, papieren: 10 },
  als: 'regiodirecteur',
  hindernis: 'regel',
  kostenCent: 120_000,
  eind: 60,
  teksten: {
    nodig: 'Een vaste begeleider op school, elke ochtend.',
    hindernis: 'Begeleiding onder schooltijd valt buiten het budget voor jeugdhulp.',
    wie: 'Begeleider van de jeugdhulpaanbieder',
    reden: 'De regels sluiten niet aan. Wij delen de kosten met het onderwijs.',
  },
};

/** Two other ways: one that was learned from, one that is being walked. */
export function bouwAndereWegen(wereld: Wereld): void {
  const wachten = wereld.lading.rijen('wacht') as readonly Wacht[];
  const geholpen = wachten.find(
    ({ wacht_op, beeindigd_als, gezin_id }) =>
      wacht_op === 'passendehulp' && beeindigd_als === 'geholpen' && gezin_id !== 1,
  );
  if (geholpen !== undefined) voegToe(wereld, geholpen, geleerd);
  const open = openWachten(wereld).at(-1);
  if (open !== undefined) voegToe(wereld, open, loopt);
}

function voegToe(wereld: Wereld, wacht: Wacht, { dagen, teksten, ...opgave }: Opgave): void {
  const { lading, kalender, mensen } = wereld;
  const { gezin_id } = wacht;
  const id = lading.id('andereweg');
  const vast = vastGezichtVan(wereld, gezin_id);
  const verzegel = (kolom: string, tekst: string) =>
    lading.verzegel({ soort: 'gezin', id: gezin_id }, { tabel: 'andereweg', kolom, rij: id }, tekst);
  const papieren = kalender.kantoor(dagen.papieren);
  lading.voeg('andereweg', {
    ...{ id, gezin_id, wacht_id: wacht.id, persoon_id: wacht.persoon_id, regio_id: wacht.regio_id },
    stand: opgave.geleerd === undefined ? 'gestart' : 'geleerd',
    gevraagd_als: opgave.als,
    gevraagd_door: opgave.als === 'vastgezicht' ? vast : mensen.hanneke.id,
    gevraagd_op: kalender.om(kalender.kantoor(dagen.gevraagd), '11:20'),
    nodig_versleuteld: verzegel('nodig', teksten.nodig),
    hindernis: opgave.hindernis,
    hindernis_versleuteld: verzegel('hindernis', teksten.hindernis),
    toestaat: 'regiodirecteur',
    kosten_cent: opgave.kostenCent,
    wie_versleuteld: verzegel('wie', teksten.wie),
    grond: 'besluit',
    toegestaan_door: mensen.hanneke.id,
    toegestaan_op: kalender.om(kalender.kantoor(dagen.gestart), '09:10'),
    reden_versleuteld: verzegel('reden', teksten.reden),
    gestart_op: kalender.kantoor(dagen.gestart),
    gestart_door: vast,
    papieren_uiterlijk: papieren,
    eind_op: kalender.kantoor(opgave.eind),
    ...(opgave.geleerd === undefined
      ? {}
      : {
          papieren_op: papieren,
          geleerd_versleuteld: verzegel('geleerd', opgave.geleerd),
          geleerd_op: kalender.om(kalender.kantoor(opgave.eind), '15:00'),
        }),
  });
}
