import type { Kindopgave, Meldingregel, Notitieregel, Plus } from '../sjablonen/vorm.ts';
import { roepnaamVan } from '../sjablonen/naamdelen.ts';
import type { Persoonopgave } from '../bouw.ts';
import { anker } from '../kalender.ts';
import { addDays, ageOn, findPlainDate } from '@rondom/domain/kern';
import { vanafLeeftijd, type Oorzaak } from './oorzaak.ts';
import type { Reeks } from './reeks.ts';
import type { Schrijver, Woorden } from './schrijver.ts';
import type { Tijd } from './verloop.ts';
import { zinnenJong, zinnenKinderen, zinnenZwanger } from './zinnen-kinderen.ts';
import { melders, zinnenGevaar, zinnenOuder, zinnenZorg } from './zinnen-melding.ts';
import { afscheid, kennismaking, overname, stappen } from './zinnen-overal.ts';
import { zinnenVolwassenen } from './zinnen-volwassenen.ts';

const dagen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;
const tijden = [
  '09:10',
  '09:40',
  '10:20',
  '10:50',
  '11:30',
  '13:05',
  '13:40',
  '14:25',
  '15:10',
  '15:50',
  '16:20',
] as const;

interface Opdracht {
  readonly reeks: Reeks;
  readonly oorzaak: Oorzaak;
  readonly tijd: Tijd;
  readonly kinderen: readonly Kindopgave[];
  readonly ouders: readonly Persoonopgave[];
  /** Who writes from when on: the place of the face and its pen. */
  readonly schrijverOp: (plus: Plus) => Schrijver;
}

/** Of the children that were old enough that day, the place of one; the eldest first. */
function kindOp(kinderen: readonly Kindopgave[], plus: Plus, vanaf: number): number | undefined {
  const at = kinderen.findIndex(({ geboren }) => {
    const dag = findPlainDate(geboren ?? '');
    const toen = addDays(anker, plus);
    return dag !== undefined && dag <= toen && ageOn(dag, toen) >= vanaf;
  });
  return at < 0 ? undefined : at;
}

/** The sentences for a day, and about which child they are. */
function bankOp({ oorzaak, kinderen }: Opdracht, plus: Plus): { bank: readonly string[]; kind?: number } {
  if (oorzaak === 'zwanger') return { bank: zinnenZwanger };
  if (oorzaak === 'ouderenzorg' || oorzaak === 'partners') return { bank: zinnenVolwassenen[oorzaak] };
  const kind = kindOp(kinderen, plus, vanafLeeftijd[oorzaak]);
  if (kind !== undefined) return { bank: zinnenKinderen[oorzaak], kind };
  const klein = kindOp(kinderen, plus, 0);
  if (klein !== undefined && kindOp(kinderen, plus, 4) === undefined)
    return { bank: zinnenJong, kind: klein };
  return { bank: stappen, ...(klein === undefined ? {} : { kind: klein }) };
}

function woordenVoor({ reeks, kinderen, ouders }: Opdracht, kind: number | undefined): Woorden {
  const wie = kind === undefined ? undefined : kinderen[kind];
  const [ouder] = ouders;
  if (ouder === undefined) throw new RangeError('nobody to write about');
  return {
    ...(wie === undefined ? {} : { kind: { naam: roepnaamVan(wie), vrouw: wie.geslacht === 'vrouw' } }),
    ouder: { naam: roepnaamVan(ouder), vrouw: ouder.geslacht === 'vrouw' },
    dag: reeks.kies(dagen),
  };
}

/** Days on which something was written: at the first and at every new face, now and then, and at the end. */
function schrijfdagen(reeks: Reeks, { begin, gesloten, wissels }: Tijd): readonly Plus[] {
  const eind = gesloten ?? -2;
  const tussendoor = 1 + Math.min(2, Math.floor((eind - begin) / 300));
  const los = Array.from({ length: tussendoor }, () =>
    reeks.tussen(begin + 6, Math.max(begin + 7, eind - 3)),
  );
  const laatst = gesloten ?? -reeks.tussen(2, 26);
  return [...new Set([begin, ...wissels, ...los, ...(laatst > begin + 4 ? [laatst] : [])])].sort(
    (a, b) => a - b,
  );
}

const soorten = [
  ['huisbezoek', 6],
  ['telefoon', 3],
  ['bericht', 1],
] as const;

export function schrijfNotities(opdracht: Opdracht): readonly Notitieregel[] {
  const { reeks, tijd } = opdracht;
  const inGezin = new Set<string>();
  return schrijfdagen(reeks, tijd).flatMap((op): Notitieregel[] => {
    const pen = opdracht.schrijverOp(op);
    const { bank, kind } = bankOp(opdracht, op);
    const woorden = woordenVoor(opdracht, kind);
    const begin = op === tijd.begin;
    const eerst = begin
      ? kennismaking
      : tijd.wissels.includes(op)
        ? overname
        : op === tijd.gesloten
          ? afscheid
          : bank;
    const soort = begin || eerst === overname || eerst === afscheid ? 'huisbezoek' : reeks.weeg(soorten);
    const om = reeks.kies(tijden);
    const kern = pen.schrijf(reeks, eerst, woorden, inGezin) || pen.schrijf(reeks, stappen, woorden, inGezin);
    const erbij = eerst !== afscheid && reeks.kans(0.45) ? pen.schrijf(reeks, stappen, woorden, inGezin) : '';
    const tekst = [kern, erbij].filter((deel) => deel !== '').join(' ');
    return tekst === '' ? [] : [{ op, tijd: om, soort, tekst, ...(kind === undefined ? {} : { kind }) }];
  });
}

const tekens = 'BCDFGHJKMNPQRTVWXZ23456789';
const teken = (reeks: Reeks): string => tekens.charAt(reeks.tussen(0, tekens.length - 1));

/** A melding that came before the first face, from who saw something. */
export function schrijfMelding(
  { reeks, oorzaak, tijd }: Opdracht,
  nummers: Set<string>,
): Meldingregel | undefined {
  const treft = reeks.kans(oorzaak === 'geweld' || oorzaak === 'partners' ? 0.8 : 0.38);
  const bank =
    oorzaak === 'ouderenzorg' || oorzaak === 'partners'
      ? zinnenOuder
      : oorzaak === 'geweld'
        ? zinnenGevaar
        : zinnenZorg;
  const acuut = oorzaak === 'geweld' && reeks.kans(0.3);
  const nummer = `M-${teken(reeks)}${teken(reeks)}${teken(reeks)}-${reeks.tussen(100, 999)}`;
  const regel: Meldingregel = {
    op: tijd.begin - reeks.tussen(8, 21),
    tijd: `${String(reeks.tussen(7, 22)).padStart(2, '0')}:${String(reeks.tussen(0, 59)).padStart(2, '0')}`,
    nummer,
    acuut,
    blik: [reeks.tussen(0, 1), acuut ? 1 : reeks.tussen(1, 4)],
    veiligheid: acuut
      ? 'acuteOnveiligheid'
      : oorzaak === 'geweld' || oorzaak === 'partners' || reeks.kans(0.25)
        ? 'structureleOnveiligheid'
        : 'geenVanBeide',
    ...(reeks.kans(0.7) ? { melder: reeks.kies(melders) } : {}),
    gezien: reeks.kies(bank.gezien),
    gehoord: reeks.kies(bank.gehoord),
    gedacht: reeks.kies(bank.gedacht),
    reden: reeks.kies(bank.reden),
  };
  if (!treft || nummers.has(nummer)) return undefined;
  nummers.add(nummer);
  return regel;
}
