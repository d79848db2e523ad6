import { ageOn, addDays, getPlainDate } from '@rondom/domain/kern';
import { verzoekgrondVan } from '@rondom/domain/raadsonderzoek';
import { vastGezichtVan } from './expertteam.ts';
import { periode, type RijId, type Tabellen } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

interface Opgave {
  readonly sinds: number;
  readonly vraag: string;
  readonly waarom: string;
  readonly stukken: readonly (readonly [tekst: string, bron: string])[];
  readonly onderzoek?: {
    readonly vanaf: number;
    readonly tot: number;
    readonly einde?: readonly [op: number, zin: string];
    readonly vragen: readonly (readonly [
      op: number,
      vraag: string,
      antwoord?: readonly [op: number, tekst: string],
    ])[];
  };
}

/** Asked and not taken up yet; examined now, with a question that waits too long; and one that ended. */
const opgaven: readonly Opgave[] = [
  {
    sinds: -6,
    vraag: 'Is een maatregel nodig, of kan het met hulp die het gezin zelf wil?',
    waarom: 'De afspraken van het najaar hielden drie keer niet.',
    stukken: [['De school zag in december elf dagen verzuim.', 'verslag van school, 18 december']],
  },
  {
    sinds: -34,
    vraag: 'Wat is hier nodig dat het gezin nu zelf niet kan geven?',
    waarom: 'De hulp stopte in november en er kwam geen nieuwe.',
    stukken: [
      ['Op schooldagen is er elke ochtend ontbijt.', 'verslag van het gesprek op 2 december'],
      ['De buren letten op als er ruzie is.', 'afspraken voor de veiligheid, versie 2'],
    ],
    onderzoek: {
      vanaf: -28,
      tot: 14,
      vragen: [
        [
          -20,
          'Hoe ging het eerder, toen er wel hulp was?',
          [-17, 'Acht weken goed. Daarna zegde het gezin af.'],
        ],
        [-13, 'Welke familie kan een paar avonden helpen?'],
      ],
    },
  },
  {
    sinds: -70,
    vraag: 'Is het thuis veilig genoeg om zonder maatregel verder te gaan?',
    waarom: 'De hulp was tijdelijk en houdt op.',
    stukken: [['Iedereen kwam elke week op de afspraak.', 'bericht van de hulp, 28 oktober']],
    onderzoek: {
      vanaf: -64,
      tot: -1,
      vragen: [],
      einde: [-4, 'Het gaat zonder maatregel, zolang de hulp doorgaat. Thuis weten zij dit.'],
    },
  },
];

/** Requests to the Raad at a few families; one investigator who may take them up, and one who may not. */
export function bouwRaadsonderzoek(wereld: Wereld, verhaal: RijId): void {
  const { lading, organisaties } = wereld;
  const marieke = lading.rijen('gebruiker').find(({ sub }) => sub === 'marieke-stam');
  if (marieke === undefined) throw new RangeError('nobody examines for the Raad');
  const olaf = lading.nieuw('gebruiker', {
    ...{ sub: 'olaf', naam: 'Olaf Terpstra', soort: 'medewerker', rol: 'raadsonderzoeker', actief: true },
    organisatie_id: organisaties.id.raad,
  });
  const gekozen = new Set<RijId>([verhaal]);
  for (const [at, opgave] of opgaven.entries()) {
    const gezin_id = kies(wereld, gekozen);
    if (gezin_id === undefined) return;
    // Before he came to the Raad he asked it about this family himself, and took it back.
    if (at === 0)
      zetVerzoek(
        wereld,
        gezin_id,
        { ...opgave, sinds: -300 },
        {
          ...{ stand: 'ingetrokken', gevraagd_door: olaf, gevraagd_organisatie_id: organisaties.id.debrug },
          artikel: verzoekgrondVan('gecertificeerdeinstelling')?.artikel ?? '',
        },
      );
    const id = zetVerzoek(wereld, gezin_id, opgave, onderzoekVan(wereld, gezin_id, marieke.id, opgave));
    sluitAf(wereld, { gezin_id, id }, opgave);
    zetVragen(wereld, { gezin_id, id, marieke: marieke.id }, opgave);
  }
}

/** A family that waits for help and where nobody of the story, the safety team or the Raad stands. */
function kies({ lading, mensen, ...rest }: Wereld, gekozen: Set<RijId>): RijId | undefined {
  const bezet = new Set(lading.rijen('veiligheidsinzet').map(({ gezin_id }) => gezin_id));
  const wacht = lading
    .rijen('wacht')
    .findLast(
      (rij) =>
        (rij.beeindigd_op ?? null) === null &&
        ['onderzoek', 'passendehulp'].includes(rij.wacht_op) &&
        !gekozen.has(rij.gezin_id) &&
        !bezet.has(rij.gezin_id) &&
        ![undefined, mensen.samira.id].includes(vastGezichtVan({ lading, mensen, ...rest }, rij.gezin_id)),
    );
  if (wacht !== undefined) gekozen.add(wacht.gezin_id);
  return wacht?.gezin_id;
}

const verzegel = (
  { lading }: Wereld,
  gezin: RijId,
  [tabel, kolom, rij]: readonly [keyof Tabellen, string, RijId],
  tekst: string,
): Buffer => lading.verzegel({ soort: 'gezin', id: gezin }, { tabel, kolom, rij }, tekst);

function zetVerzoek(
  wereld: Wereld,
  gezin_id: RijId,
  opgave: Opgave,
  anders: Partial<Tabellen['raadsverzoek']>,
): RijId {
  const { lading, kalender, organisaties } = wereld;
  const vandaag = kalender.kantoor(0);
  const leden = lading.rijen('gezinslid').filter((lid) => lid.gezin_id === gezin_id);
  const jong = (id: RijId) => {
    const geboren = lading.rijen('persoon').find((rij) => rij.id === id)?.geboortedatum ?? null;
    return geboren?.length === 10 && ageOn(getPlainDate(geboren), vandaag) < 18;
  };
  const ids = (rol: string) => leden.filter((lid) => lid.rol === rol).map(({ persoon_id }) => persoon_id);
  const id = lading.id('raadsverzoek');
  const op = kalender.kantoor(opgave.sinds);
  const gevraagd_door = vastGezichtVan(wereld, gezin_id);
  const asker = lading.rijen('gebruiker').find((rij) => rij.id === gevraagd_door);
  lading.voeg('raadsverzoek', {
    ...{ id, gezin_id, organisatie_id: organisaties.id.raad, kind_ids: ids('kind').filter(jong) },
    vraag_versleuteld: verzegel(wereld, gezin_id, ['raadsverzoek', 'vraag', id], opgave.vraag),
    waarom_versleuteld: verzegel(wereld, gezin_id, ['raadsverzoek', 'waarom', id], opgave.waarom),
    ...{ artikel: verzoekgrondVan('lokaalteam')?.artikel ?? '', verteld_ids: ids('ouder') },
    ...{ gevraagd_door, gevraagd_organisatie_id: asker?.organisatie_id ?? organisaties.id.regio },
    ...{ gevraagd_op: kalender.om(op, '10:10'), antwoord_op: addDays(op, 10), stand: 'gevraagd' as const },
    ...anders,
  });
  for (const [tekst, bron] of opgave.stukken) {
    const stuk = lading.id('raadsstuk');
    lading.voeg('raadsstuk', {
      ...{ id: stuk, gezin_id, raadsverzoek_id: id, soort: 'zin' as const, gekozen_door: gevraagd_door },
      tekst_versleuteld: verzegel(
        wereld,
        gezin_id,
        ['raadsstuk', 'tekst', stuk],
        JSON.stringify({ tekst, bron, op: null }),
      ),
      gekozen_op: kalender.om(op, '10:10'),
    });
  }
  return id;
}

/** Taken up: who examines stands with the family until a day. */
function onderzoekVan(
  { lading, kalender, organisaties }: Wereld,
  gezin_id: RijId,
  gebruiker_id: RijId,
  { onderzoek }: Opgave,
): Partial<Tabellen['raadsverzoek']> {
  if (onderzoek === undefined) return {};
  const { vanaf, tot, einde } = onderzoek;
  lading.voeg('betrokkenheid', {
    ...{ gezin_id, soort: 'onderzoeker', gebruiker_id, organisatie_id: organisaties.id.raad },
    omschrijving: 'raadsonderzoek',
    periode: periode(kalender.kantoor(vanaf), addDays(kalender.kantoor(einde?.[0] ?? tot), 1)),
  });
  // Rows of this table are numbered by the database, in the order in which they stand here.
  const betrokkenheid_id = lading.rijen('betrokkenheid').length;
  return {
    ...{ stand: 'aangenomen', gebruiker_id, betrokkenheid_id, tot_op: kalender.kantoor(tot) },
    aangenomen_op: kalender.om(kalender.kantoor(vanaf), '13:20'),
  };
}

function sluitAf(
  wereld: Wereld,
  { gezin_id, id }: { readonly gezin_id: RijId; readonly id: RijId },
  { onderzoek }: Opgave,
): void {
  const rij = wereld.lading.rijen('raadsverzoek').find((row) => row.id === id);
  if (rij === undefined || onderzoek?.einde === undefined) return;
  const [op, zin] = onderzoek.einde;
  Object.assign(rij, {
    ...{ stand: 'afgerond', uitkomst: 'geenVerzoek', afgerond_op: wereld.kalender.kantoor(op) },
    uitkomst_versleuteld: verzegel(wereld, gezin_id, ['raadsverzoek', 'uitkomst', id], zin),
  } satisfies Partial<Tabellen['raadsverzoek']>);
}

function zetVragen(
  wereld: Wereld,
  bij: { readonly gezin_id: RijId; readonly id: RijId; readonly marieke: RijId },
  { onderzoek }: Opgave,
): void {
  const { lading, kalender } = wereld;
  const { gezin_id, id: raadsverzoek_id, marieke } = bij;
  for (const [dagen, vraag, antwoord] of onderzoek?.vragen ?? []) {
    const id = lading.id('raadsvraag');
    const op = kalender.kantoor(dagen);
    lading.voeg('raadsvraag', {
      ...{ id, gezin_id, raadsverzoek_id, gesteld_door: marieke, antwoord_op: addDays(op, 10) },
      vraag_versleuteld: verzegel(wereld, gezin_id, ['raadsvraag', 'vraag', id], vraag),
      gesteld_op: kalender.om(op, '11:30'),
      stand: antwoord === undefined ? 'gesteld' : 'beantwoord',
      ...(antwoord === undefined
        ? {}
        : {
            antwoord_versleuteld: verzegel(wereld, gezin_id, ['raadsvraag', 'antwoord', id], antwoord[1]),
            beantwoord_door: vastGezichtVan(wereld, gezin_id),
            beantwoord_op: kalender.om(kalender.kantoor(antwoord[0]), '15:40'),
          }),
    });
  }
}
