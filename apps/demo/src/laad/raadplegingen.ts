import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { addDays, type PlainDate } from '@rondom/domain/kern';
import { laatsteWerkdag, verhaaldagen } from './kalender.ts';
import { insertRows } from './lading.ts';
import type { Mens } from './mensen.ts';
import { afgelopenNacht, gezinVanDaan } from './noodkijken.ts';
import type { RijId } from './tabellen.ts';
import type { Verhaalgezin } from './verhaal/gezin.ts';
import type { Wereld } from './wereld.ts';

interface Inzage {
  readonly wie: Mens;
  readonly rol: string;
  readonly relatie: string;
  readonly op: PlainDate;
  readonly tijd: string;
  readonly handeling: 'lees' | 'schrijf' | 'geweigerd';
  readonly resource: string;
  readonly grond: string;
  readonly doel?: string;
  readonly personen: readonly RijId[];
  /** Of another family than that of the story. */
  readonly gezin?: RijId;
}

/** Who looked in the past days, as the API would have logged it. Daan was refused and saw nobody. */
function inzagen(wereld: Wereld, wie: Verhaalgezin): readonly Inzage[] {
  const { kalender, lading, mensen } = wereld;
  const dagen = verhaaldagen(kalender);
  const { samira, ruben, anja, daan } = mensen;
  const gezin = [wie.noor, wie.sem, wie.linda, wie.mark, wie.ilse, wie.ria];
  const kinderen = [wie.noor, wie.sem];
  const vast = { wie: samira, rol: 'lokaalteam', relatie: 'vastgezicht', grond: 'betrokken' } as const;
  const uitvoerder = {
    wie: ruben,
    rol: 'jeugdbeschermer',
    relatie: 'uitvoerder',
    grond: 'betrokken',
  } as const;
  const nacht = lading.rijen('melding').find((rij) => rij.gezin_id === wie.gezin);
  return [
    // The melding of the night that began it: she read it when it was handed to her.
    {
      ...vast,
      op: laatsteWerkdag(addDays(dagen.zorgmelding, 3)),
      tijd: '08:45',
      handeling: 'lees',
      resource: 'melding',
      doel: `melding:${String(nacht?.id ?? 0)}`,
      personen: gezin,
    },
    {
      ...vast,
      op: kalender.kantoor(-12),
      tijd: '11:05',
      handeling: 'lees',
      resource: 'gezin',
      personen: gezin,
    },
    {
      wie: mensen.iris,
      rol: 'crisisdienst',
      relatie: 'nood',
      grond: 'nood',
      op: dagen.noodraadpleging,
      tijd: '23:47',
      handeling: 'lees',
      resource: 'gezin',
      personen: [wie.linda, ...kinderen],
    },
    {
      ...vast,
      op: dagen.geenFamiliegroepsplanOp,
      tijd: '16:30',
      handeling: 'lees',
      resource: 'gezin',
      personen: gezin,
    },
    {
      ...vast,
      op: dagen.veiligheidGevraagd,
      tijd: '14:50',
      handeling: 'lees',
      resource: 'gezin',
      personen: gezin,
    },
    {
      ...vast,
      op: dagen.veiligheidGevraagd,
      tijd: '16:45',
      handeling: 'schrijf',
      resource: 'contactnotitie',
      personen: kinderen,
    },
    {
      wie: daan,
      rol: 'lokaalteam',
      relatie: 'geen',
      grond: 'geen',
      op: dagen.daan,
      tijd: '11:20',
      handeling: 'geweigerd',
      resource: 'gezin',
      personen: [],
    },
    {
      wie: anja,
      rol: 'giteamleider',
      relatie: 'teamleider',
      grond: 'leiding',
      op: dagen.rubenBenoemd,
      tijd: '08:40',
      handeling: 'schrijf',
      resource: 'uitvoerder',
      personen: kinderen,
    },
    {
      ...uitvoerder,
      op: dagen.rubenBenoemd,
      tijd: '09:10',
      handeling: 'lees',
      resource: 'gezin',
      personen: gezin,
    },
    {
      ...uitvoerder,
      op: dagen.rubenBenoemd,
      tijd: '11:15',
      handeling: 'schrijf',
      resource: 'contactnotitie',
      personen: [wie.mark],
    },
    {
      ...uitvoerder,
      op: dagen.eersteContact,
      tijd: '13:55',
      handeling: 'lees',
      resource: 'gezin',
      personen: gezin,
    },
    {
      ...vast,
      op: dagen.eersteContact,
      tijd: '14:20',
      handeling: 'lees',
      resource: 'gezin',
      personen: gezin,
    },
    {
      ...uitvoerder,
      op: dagen.eersteContact,
      tijd: '16:20',
      handeling: 'schrijf',
      resource: 'wachtbegonnen',
      personen: kinderen,
    },
    {
      ...vast,
      op: dagen.eersteContact,
      tijd: '16:40',
      handeling: 'schrijf',
      resource: 'contactnotitie',
      personen: [wie.linda, ...kinderen],
    },
    ...vannacht(wereld, wie.gezin),
  ];
}

/** What Iris opened last night in the family of a colleague: its page and the card. */
function vannacht(wereld: Wereld, verhaal: RijId): readonly Inzage[] {
  const gezin = gezinVanDaan(wereld, verhaal);
  if (gezin === undefined) return [];
  const { lading, kalender, mensen } = wereld;
  const personen = lading
    .rijen('gezinslid')
    .filter((lid) => lid.gezin_id === gezin && lid.periode.endsWith(',)'))
    .map(({ persoon_id }) => persoon_id);
  return ['gezin', 'spoedkaart'].map((resource) => ({
    wie: mensen.iris,
    rol: 'crisisdienst',
    relatie: 'nood',
    grond: 'nood',
    op: kalender.dag(-1),
    tijd: afgelopenNacht.van,
    handeling: 'lees',
    resource,
    personen,
    gezin,
  }));
}

/** The try of Daan that was refused, as it will be numbered. */
export function pogingVanDaan(wereld: Wereld, wie: Verhaalgezin): { id: number; op: string } {
  const regels = inzagen(wereld, wie);
  const at = regels.findIndex(({ handeling }) => handeling === 'geweigerd');
  const poging = regels[at];
  if (poging === undefined) throw new Error('nobody was refused');
  return { id: at + 1, op: wereld.kalender.om(poging.op, poging.tijd) };
}

/** Writes one act row, a narrow row for the gezin and one per person shown. */
export async function schrijfRaadplegingen(
  client: pg.ClientBase,
  wereld: Wereld,
  wie: Verhaalgezin,
): Promise<void> {
  const regels = inzagen(wereld, wie).map((inzage, at) => {
    const op = wereld.kalender.om(inzage.op, inzage.tijd);
    const { wie: mens, rol, relatie, handeling, resource, grond } = inzage;
    const id = at + 1;
    const handelingRij = {
      id,
      op,
      gebruiker_id: mens.id,
      rol,
      organisatie_id: mens.organisatie,
      relatie,
      handeling,
      resource,
      grond,
      doel: inzage.doel ?? null,
      gezin_id: inzage.gezin ?? wie.gezin,
      verzoek_id: randomUUID(),
      vastgelegd_op: op,
    };
    const over = [null, ...inzage.personen].map((persoon_id) => ({
      handeling_id: id,
      op,
      gezin_id: inzage.gezin ?? wie.gezin,
      persoon_id,
      soort: resource,
    }));
    return { handelingRij, over };
  });
  await insertRows(
    client,
    'raadpleging.handeling',
    regels.map(({ handelingRij }) => handelingRij),
  );
  await insertRows(
    client,
    'raadpleging.onderwerp',
    regels.flatMap(({ over }) => over),
  );
  await client.query(`select setval('raadpleging.handeling_id_seq', $1)`, [regels.length]);
}
