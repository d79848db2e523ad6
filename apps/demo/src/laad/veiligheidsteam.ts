import { eersteWerkdagNa } from '@rondom/domain/expertvraag';
import { addDays, type PlainDate } from '@rondom/domain/kern';
import { organisatieId } from '@rondom/domain/regio';
import { wettelijkeKalender } from '@rondom/domain/termijn';
import { decideTeamgrond, draagt, type Daadsoort, type Teamgrond } from '@rondom/domain/veiligheidsteam';
import type { IntussenVeilig } from '@rondom/domain/wachtlijst';
import { vastGezichtVan } from './expertteam.ts';
import { periode, type RijId, type Tabellen } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

interface Opgave {
  readonly waarvoor: string;
  readonly sinds: number;
  readonly tot: number;
  readonly daden: readonly (readonly [soort: Daadsoort, op: number, tekst: string])[];
  readonly terug?: readonly [op: number, afgesproken: string, blijft: string, bel: string];
}

/** One family for each answer on whether the children are safe: what the team was asked, and what it did. */
const gevraagd: readonly (readonly [IntussenVeilig, Opgave])[] = [
  [
    'nietBekend',
    {
      waarvoor: 'Niemand weet of het thuis veilig is. Wat kunnen wij deze week vragen?',
      ...{ sinds: -4, tot: 24 },
      daden: [['advies', -1, 'Vraag elk kind apart hoe de avonden gaan.']],
    },
  ],
  [
    'nee',
    {
      waarvoor: 'Hoe houden wij de kinderen veilig tot er hulp is?',
      ...{ sinds: -20, tot: 12 },
      daden: [
        ['advies', -18, 'Spreek af wie er elke avond is, en wie u belt als dat niet lukt.'],
        ['gesprek', -13, 'Met de ouders apart. Zij noemden ieder wie er ’s avonds bij kan zijn.'],
        ['veiligheidsafspraak', -12, 'Is er ruzie, dan gaan de kinderen naar de buren.'],
        ['huisbezoek', -5, 'De afspraak met de buren werkt. De kinderen weten waar zij heen gaan.'],
      ],
    },
  ],
  [
    'tenDele',
    {
      waarvoor: 'De ene ouder vindt het veilig, de andere niet. Wie kijkt mee?',
      ...{ sinds: -33, tot: 9 },
      daden: [['advies', -26, 'Vraag beide ouders een cijfer, en ga over het verschil in gesprek.']],
    },
  ],
  [
    'ja',
    {
      waarvoor: 'Werken de afspraken nog, nu vader weer thuis is?',
      ...{ sinds: -47, tot: 5 },
      daden: [['advies', -40, 'Kijk na twee weken samen of de afspraken nog passen.']],
      terug: [
        -6,
        'De ouders bellen oma als een avond niet goed gaat.',
        'Elke twee weken vragen hoe de avonden gaan.',
        'Sanne Verwoert, als iemand weer bang is.',
      ],
    },
  ],
];

/** Asked and not answered yet: one since yesterday, one so long that who leads the team hears of it. */
const open: readonly (readonly [waarvoor: string, sinds: number])[] = [
  ['Kan iemand meedenken over veilig halen en brengen?', -1],
  ['Wie kijkt met ons naar de avonden waarop moeder werkt?', -8],
];

/** The safety team stands beside a few families of the board, each member on loan from an organisation of his own. */
export function bouwVeiligheidsteam(wereld: Wereld, verhaal: RijId): void {
  leenUit(wereld);
  const gekozen = new Set<RijId>([verhaal]);
  for (const [veilig, opgave] of gevraagd) {
    const wacht = kies(wereld, gekozen, (rij) => rij.veilig === veilig);
    if (wacht !== undefined) zetNaast(wereld, wacht.gezin_id, opgave);
  }
  for (const [waarvoor, sinds] of open) {
    const wacht = kies(wereld, gekozen, (rij) => rij.wacht_op === 'passendehulp');
    if (wacht !== undefined) vraag(wereld, wacht.gezin_id, { waarvoor, sinds, tot: 28, daden: [] });
  }
}

/** A family that waits and was not chosen yet; never one of the face of the story, whose day is told elsewhere. */
function kies(wereld: Wereld, gekozen: Set<RijId>, past: (rij: Tabellen['wacht']) => boolean) {
  const { lading, mensen } = wereld;
  const wacht = lading
    .rijen('wacht')
    .find(
      (rij) =>
        past(rij) &&
        (rij.beeindigd_op ?? null) === null &&
        !gekozen.has(rij.gezin_id) &&
        vastGezichtVan(wereld, rij.gezin_id) !== mensen.samira.id,
    );
  if (wacht !== undefined) gekozen.add(wacht.gezin_id);
  return wacht;
}

/** Who works in the team, and of which organisation he brings the ground. */
function leenUit({ lading, kalender, mensen, organisaties: { id } }: Wereld): void {
  const erbij = (naam: string, sub: string, telefoon: string): RijId =>
    lading.nieuw('gebruiker', {
      ...{ sub, naam, soort: 'medewerker', rol: 'veiligheidsteam', actief: true, telefoon },
      organisatie_id: id.veiligheidsteam,
    });
  for (const [gebruiker_id, thuisorganisatie_id] of [
    [mensen.sanne.id, id.middenrijn],
    [erbij('Gerrit Aalbers', 'gerrit-aalbers', '06 0000 1703'), id.debrug],
    [erbij('Yasmina Benali', 'yasmina-benali', '06 0000 1704'), id.raad],
  ] as const)
    lading.nieuw('teamlid', {
      ...{ gebruiker_id, organisatie_id: id.veiligheidsteam, thuisorganisatie_id },
      periode: periode(kalender.kantoor(-420)),
    });
}

function vraag(
  wereld: Wereld,
  gezin_id: RijId,
  opgave: Opgave,
  rest: Partial<Tabellen['veiligheidsinzet']> = {},
) {
  const { lading, kalender, organisaties } = wereld;
  const id = lading.id('veiligheidsinzet');
  const op = kalender.kantoor(opgave.sinds);
  lading.voeg('veiligheidsinzet', {
    ...{ id, gezin_id, organisatie_id: organisaties.id.veiligheidsteam, functie: 'veiligthuis' },
    waarvoor_versleuteld: lading.verzegel(
      { soort: 'gezin', id: gezin_id },
      { tabel: 'veiligheidsinzet', kolom: 'waarvoor', rij: id },
      opgave.waarvoor,
    ),
    ...{ vanaf: op, terugkijk_op: kalender.kantoor(opgave.tot) },
    antwoord_op: eersteWerkdagNa(op, wettelijkeKalender),
    gevraagd_door: vastGezichtVan(wereld, gezin_id),
    gevraagd_op: kalender.om(op, '09:20'),
    stand: 'gevraagd',
    ...rest,
  });
  return id;
}

/** Accepted by naming Sanne, on the ground that Veilig Thuis has at this family. */
function zetNaast(wereld: Wereld, gezin_id: RijId, opgave: Opgave): void {
  const { lading, kalender, mensen, organisaties } = wereld;
  const thuis = organisaties.id.middenrijn;
  const grond = grondBij(wereld, gezin_id, kalender.kantoor(opgave.sinds));
  const tot = opgave.terug === undefined ? opgave.tot : opgave.terug[0];
  lading.voeg('betrokkenheid', {
    ...{ gezin_id, soort: 'meedenker', gebruiker_id: mensen.sanne.id },
    organisatie_id: mensen.sanne.organisatie,
    omschrijving: 'veiligheid van de kinderen',
    // The last day to read is the day to look back, or the day of stepping back.
    periode: periode(kalender.kantoor(opgave.sinds), addDays(kalender.kantoor(tot), 1)),
  });
  // Rows of this table are numbered by the database, in the order in which they stand here.
  const betrokkenheid_id = lading.rijen('betrokkenheid').length;
  const wie = { gebruiker_id: mensen.sanne.id, thuisorganisatie_id: thuis };
  const id = vraag(wereld, gezin_id, opgave, {
    ...{ stand: 'aangenomen', ...wie, betrokkenheid_id, grond: grond.code, artikel: grond.artikel },
    aangenomen_op: kalender.om(kalender.kantoor(opgave.sinds), '11:40'),
  });
  schrijfDaden(wereld, { gezin_id, id }, opgave, grond);
  if (opgave.terug === undefined) return;
  const [dagen, afgesproken, blijft, bel] = opgave.terug;
  const rij = lading.rijen('veiligheidsinzet').find((row) => row.id === id);
  if (rij === undefined) return;
  Object.assign(rij, {
    ...{ stand: 'teruggestapt', teruggestapt_op: kalender.kantoor(dagen) },
    terugstap_versleuteld: lading.verzegel(
      { soort: 'gezin', id: gezin_id },
      { tabel: 'veiligheidsinzet', kolom: 'terugstap', rij: id },
      JSON.stringify({ afgesproken, blijft, bel }),
    ),
  } satisfies Partial<Tabellen['veiligheidsinzet']>);
}

function schrijfDaden(
  { lading, kalender, mensen, organisaties }: Wereld,
  { gezin_id, id: veiligheidsinzet_id }: { readonly gezin_id: RijId; readonly id: RijId },
  { daden }: Opgave,
  grond: Teamgrond,
): void {
  for (const [soort, dagen, tekst] of daden) {
    // What his ground does not carry, he did not do.
    if (!draagt(grond, soort)) continue;
    const id = lading.id('veiligheidsdaad');
    const op = kalender.kantoor(dagen);
    lading.voeg('veiligheidsdaad', {
      ...{ id, gezin_id, veiligheidsinzet_id, soort, op, gebruiker_id: mensen.sanne.id },
      ...{ thuisorganisatie_id: organisaties.id.middenrijn, grond: grond.code, artikel: grond.artikel },
      tekst_versleuteld: lading.verzegel(
        { soort: 'gezin', id: gezin_id },
        { tabel: 'veiligheidsdaad', kolom: 'tekst', rij: id },
        tekst,
      ),
      geschreven_op: kalender.om(op, '16:30'),
    });
  }
}

function grondBij({ lading, organisaties }: Wereld, gezin: RijId, dag: PlainDate): Teamgrond {
  const melding = lading.rijen('melding').some(({ gezin_id }) => gezin_id === gezin);
  const thuis = { id: organisatieId(String(organisaties.id.middenrijn)), soort: 'veiligthuis' } as const;
  const besluit = decideTeamgrond('veiligthuis', { thuis, maatregelen: [], melding }, dag);
  if (!besluit.ok) throw new RangeError('Veilig Thuis has a ground everywhere');
  return besluit.value;
}
