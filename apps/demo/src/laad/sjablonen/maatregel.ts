import { addDays, addYears, type PlainDate } from '@rondom/domain/kern';
import { computeTermijn } from '@rondom/domain/termijn';
import { laatsteWerkdag, vasteJeugdbeschermer } from '../kalender.ts';
import { periode, type RijId } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import type { Gezin } from './gezin.ts';
import type { Gezinsjabloon } from './vorm.ts';

/** A measure as the waits need it. */
export interface Maatregel {
  readonly id: RijId;
  readonly giGeinformeerdOp: PlainDate;
  readonly uiterlijk: PlainDate;
  readonly contactOp: PlainDate | undefined;
  readonly jeugdbeschermer: RijId | undefined;
  readonly termijnen: ReadonlyMap<RijId, RijId>;
}

function bouwUitvoerder(wereld: Wereld, sjabloon: Gezinsjabloon, gezin: RijId, maatregel_id: RijId) {
  const { gi, jeugdbeschermer } = sjabloon.maatregel ?? {};
  if (gi === undefined || jeugdbeschermer === undefined) return undefined;
  const [plaats, benoemd] = jeugdbeschermer;
  const mens = wereld.mensen.jeugdbeschermers[gi][plaats];
  if (mens === undefined) throw new RangeError(`${gi} has no jeugdbeschermer ${plaats}`);
  wereld.lading.voeg('betrokkenheid', {
    gezin_id: gezin,
    soort: 'uitvoerder',
    uitvoerdersoort: 'gezinsvoogdijwerker',
    gebruiker_id: mens.id,
    organisatie_id: mens.organisatie,
    maatregel_id,
    periode: periode(wereld.kalender.kantoor(benoemd)),
  });
  return mens.id;
}

/** First contact with each child, and on the working day before with each parent. */
function bouwContacten(
  { lading }: Wereld,
  wie: Gezin,
  maatregel_id: RijId,
  gebruiker_id: RijId,
  op: PlainDate,
  benoemdOp: PlainDate,
): void {
  const dagEerder = laatsteWerkdag(addDays(op, -1));
  const contact = { gezin_id: wie.gezin, maatregel_id, gebruiker_id } as const;
  for (const persoon_id of wie.ouders)
    lading.voeg('eerstecontact', {
      ...contact,
      persoon_id,
      // Nobody meets them before being named.
      op: dagEerder < benoemdOp ? benoemdOp : dagEerder,
      wijze: 'beeldbellen',
    });
  for (const persoon_id of wie.kinderen)
    lading.voeg('eerstecontact', { ...contact, persoon_id, op, wijze: 'inPersoon' });
}

/** A supervision order over all the children, with its clocks. */
export function bouwMaatregel(wereld: Wereld, sjabloon: Gezinsjabloon, wie: Gezin): Maatregel | undefined {
  const opgave = sjabloon.maatregel;
  if (opgave === undefined) return undefined;
  const { lading, kalender, organisaties } = wereld;
  const { gezin } = wie;
  const giGeinformeerdOp = kalender.kantoor(opgave.geinformeerd);
  const beschikkingOp = laatsteWerkdag(addDays(giGeinformeerdOp, -2));
  const { uiterlijk } = vasteJeugdbeschermer(beschikkingOp, giGeinformeerdOp);
  const id = lading.nieuw('maatregel', {
    gezin_id: gezin,
    soort: 'ondertoezichtstelling',
    beschikking_op: beschikkingOp,
    ingangsdatum: beschikkingOp,
    einddatum: addYears(beschikkingOp, 1),
    rechtbank: 'Rechtbank Gelderland',
    zaaknummer: `C/05/${900200 + gezin * 7} / JE RK ${beschikkingOp.slice(2, 4)}-${1000 + gezin * 13}`,
    organisatie_id: organisaties.id[opgave.gi],
    gi_belast_op: beschikkingOp,
    gi_geinformeerd_op: giGeinformeerdOp,
  });
  const jeugdbeschermer = bouwUitvoerder(wereld, sjabloon, gezin, id);
  const contactOp = opgave.contact === undefined ? undefined : kalender.kantoor(opgave.contact);
  if (contactOp !== undefined && jeugdbeschermer !== undefined)
    bouwContacten(
      wereld,
      wie,
      id,
      jeugdbeschermer,
      contactOp,
      kalender.kantoor(opgave.jeugdbeschermer?.[1] ?? 0),
    );
  const termijnen = new Map(
    wie.kinderen.map((kind) => {
      lading.voeg('maatregel_kind', { gezin_id: gezin, maatregel_id: id, persoon_id: kind });
      const termijn = lading.nieuw('termijn', {
        gezin_id: gezin,
        soort: 'vastejeugdbeschermer',
        maatregel_id: id,
        persoon_id: kind,
        vanaf: giGeinformeerdOp,
        uiterlijk,
        gestopt_op: contactOp ?? null,
        reden_te_laat: (contactOp ?? kalender.vandaag) > uiterlijk ? 'geenJeugdbeschermerVrij' : null,
      });
      return [kind, termijn] as const;
    }),
  );
  lading.nieuw('termijn', {
    gezin_id: gezin,
    maatregel_id: id,
    soort: 'planvanafmaatregel',
    vanaf: beschikkingOp,
    uiterlijk: computeTermijn({ soort: 'planvanafmaatregel', vanaf: beschikkingOp }).uiterlijk,
    // A plan follows some weeks after somebody came.
    gestopt_op: planOp(contactOp, kalender.vandaag),
  });
  const laatsteDag = addDays(addYears(beschikkingOp, 1), -1);
  lading.nieuw('termijn', {
    gezin_id: gezin,
    maatregel_id: id,
    soort: 'mededelingnietverlengen',
    vanaf: laatsteDag,
    uiterlijk: computeTermijn({ soort: 'mededelingnietverlengen', vanaf: laatsteDag }).uiterlijk,
  });
  return { id, giGeinformeerdOp, uiterlijk, contactOp, jeugdbeschermer, termijnen };
}

function planOp(contactOp: PlainDate | undefined, vandaag: PlainDate): PlainDate | null {
  const op = contactOp && laatsteWerkdag(addDays(contactOp, 26));
  return op !== undefined && op < vandaag ? op : null;
}
