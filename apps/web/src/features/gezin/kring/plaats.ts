/** Where somebody stands around a family: closest, in the own network, or with an organisation. */
export type Ring = 'dicht' | 'midden' | 'buiten';

export interface Deelnemer {
  readonly id: string;
  readonly ring: Ring;
  /** Who belong together in one arc: an organisation, or the own network. */
  readonly groep: string;
  readonly tijdelijk: boolean;
  /** The name, and the lines under it. */
  readonly naam: string;
  readonly regels: readonly string[];
}

export interface Plek {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly kant: 'links' | 'rechts';
  /** Where the text begins (right) or ends (left). */
  readonly tekstX: number;
}

/** A part of a ring, clockwise from one point to another. */
export interface Boog {
  readonly groep: string;
  readonly ring: Ring;
  readonly tijdelijk: boolean;
  readonly d: string;
}

export interface Kringbeeld {
  readonly breedte: number;
  readonly hoogte: number;
  readonly midden: { readonly x: number; readonly y: number };
  readonly ringen: Readonly<Record<Ring, Ellips>>;
  readonly plekken: readonly Plek[];
  readonly bogen: readonly Boog[];
}

interface Ellips {
  readonly rx: number;
  readonly ry: number;
}

interface Slot {
  readonly wie: Deelnemer;
  readonly kant: Plek['kant'];
  /** From the middle, down is positive. */
  readonly dy: number;
}

export const KNOOP = 20;
export const REGEL = 18;
const RIJ = 66;
const RUIM = 116;
const RAND = 14;
const TUSSEN = 10;
const BREED: Readonly<Record<Ring, number>> = { dicht: 78, midden: 114, buiten: 152 };
/** No arc of one member is longer than this to either side, and between two arcs stays an opening. */
const UITLOOP = 0.42;
const OPENING = 0.05;

/** Room that a text takes; a measure on the safe side, so that nothing ever runs into its neighbour. */
export const tekstbreedte = (text: string, strong: boolean): number => text.length * (strong ? 8.3 : 7.1);

/**
 * Places who take part around the family, clockwise: everybody has a height of his own on his side, so names never
 * meet. The vast gezicht stands at the right, in the middle, closest.
 */
export function plaatsKring(deelnemers: readonly Deelnemer[]): Kringbeeld {
  const slots = verdeel(deelnemers);
  const ringen = ringenVan(slots);
  const van = (kant: Plek['kant']) =>
    Math.max(
      ringen.buiten.rx + RAND,
      ...slots.filter((slot) => slot.kant === kant).map((slot) => uitslag(slot, ringen)),
    );
  const midden = { x: Math.ceil(van('links')), y: Math.ceil(ringen.buiten.ry + KNOOP + RAND) };
  return {
    breedte: midden.x + Math.ceil(van('rechts')),
    hoogte: midden.y * 2,
    midden,
    ringen,
    plekken: slots.map((slot) => plekVan(slot, ringen, midden)),
    bogen: bogenVan(slots, ringen, midden),
  };
}

/** Down the right side and up the left one; the closest takes the middle of the right side. */
function verdeel(deelnemers: readonly Deelnemer[]): Slot[] {
  const dicht = deelnemers.filter(({ ring }) => ring === 'dicht');
  const rest = (['buiten', 'midden'] as const).flatMap((ring) =>
    perGroep(deelnemers.filter((wie) => wie.ring === ring)),
  );
  const right = Math.max(dicht.length, Math.ceil(deelnemers.length / 2));
  const first = rest.slice(0, right - dicht.length);
  const halfway = Math.floor((right - dicht.length) / 2);
  const rechts = [...first.slice(0, halfway), ...dicht, ...first.slice(halfway)];
  const links = rest.slice(right - dicht.length).reverse();
  const slots = (wie: readonly Deelnemer[], kant: Plek['kant']) => {
    const step = wie.length > 4 ? RIJ : Math.max(RIJ, RUIM - 10 * wie.length);
    return wie.map((deelnemer, at) => ({ wie: deelnemer, kant, dy: (at - (wie.length - 1) / 2) * step }));
  };
  return [...slots(rechts, 'rechts'), ...slots(links, 'links').reverse()];
}

/** Who belong together stand together, in the order in which their groups come. */
function perGroep(deelnemers: readonly Deelnemer[]): Deelnemer[] {
  const groepen = [...new Set(deelnemers.map(({ groep }) => groep))];
  return groepen.flatMap((groep) => deelnemers.filter((wie) => wie.groep === groep));
}

/** Circles; with many people they grow higher and stay as wide. */
function ringenVan(slots: readonly Slot[]): Kringbeeld['ringen'] {
  const reach = (ring: Ring) =>
    Math.max(0, ...slots.filter(({ wie }) => wie.ring === ring).map(({ dy }) => Math.abs(dy) / 0.93));
  const dicht = { rx: BREED.dicht, ry: Math.max(BREED.dicht, reach('dicht')) };
  const midden = { rx: BREED.midden, ry: Math.max(BREED.midden, reach('midden'), dicht.ry + 40) };
  return {
    dicht,
    midden,
    buiten: { rx: BREED.buiten, ry: Math.max(BREED.buiten, reach('buiten'), midden.ry + 40) },
  };
}

const dx = ({ dy }: Slot, { rx, ry }: Ellips): number => rx * Math.sqrt(Math.max(0, 1 - (dy / ry) ** 2));

function uitslag(slot: Slot, ringen: Kringbeeld['ringen']): number {
  const text = Math.max(
    tekstbreedte(slot.wie.naam, true),
    ...slot.wie.regels.map((regel) => tekstbreedte(regel, false)),
  );
  return dx(slot, ringen[slot.wie.ring]) + KNOOP + TUSSEN + text + 2;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function plekVan(slot: Slot, ringen: Kringbeeld['ringen'], midden: Kringbeeld['midden']): Plek {
  const sign = slot.kant === 'rechts' ? 1 : -1;
  const x = midden.x + sign * dx(slot, ringen[slot.wie.ring]);
  return {
    id: slot.wie.id,
    x: round(x),
    y: round(midden.y + slot.dy),
    kant: slot.kant,
    tekstX: round(x + sign * (KNOOP + TUSSEN)),
  };
}

/** Where on its ring somebody stands, clockwise from twelve o'clock, in radians. */
function hoekVan(slot: Slot, { ry }: Ellips): number {
  const rechts = Math.asin(Math.max(-1, Math.min(1, slot.dy / ry))) + Math.PI / 2;
  return slot.kant === 'rechts' ? rechts : 2 * Math.PI - rechts;
}

function bogenVan(
  slots: readonly Slot[],
  ringen: Kringbeeld['ringen'],
  midden: Kringbeeld['midden'],
): Boog[] {
  return (['midden', 'buiten'] as const).flatMap((ring) => {
    const on = slots.filter(({ wie }) => wie.ring === ring);
    const groepen = [...new Set(on.map(({ wie }) => wie.groep))].map((groep) => {
      const leden = on.filter(({ wie }) => wie.groep === groep);
      const hoeken = leden.map((slot) => hoekVan(slot, ringen[ring]));
      const tijdelijk = leden.every(({ wie }) => wie.tijdelijk);
      return { groep, tijdelijk, van: Math.min(...hoeken), tot: Math.max(...hoeken) };
    });
    return groepen.map(({ groep, tijdelijk, van, tot }, at) => {
      const before = groepen[at - 1]?.tot ?? (groepen.at(-1)?.tot ?? 0) - 2 * Math.PI;
      const after = groepen[at + 1]?.van ?? (groepen[0]?.van ?? 0) + 2 * Math.PI;
      const begin = van - Math.min(UITLOOP, (van - before) / 2 - OPENING);
      const end = tot + Math.min(UITLOOP, (after - tot) / 2 - OPENING);
      return { groep, ring, tijdelijk, d: boog(midden, ringen[ring], begin, end) };
    });
  });
}

/** The path of a part of a ring between two angles, clockwise from twelve o'clock. */
export function boog(midden: Kringbeeld['midden'], { rx, ry }: Ellips, van: number, tot: number): string {
  const at = (hoek: number) =>
    `${round(midden.x + rx * Math.sin(hoek))} ${round(midden.y - ry * Math.cos(hoek))}`;
  return `M${at(van)}A${rx} ${round(ry)} 0 ${tot - van > Math.PI ? 1 : 0} 1 ${at(tot)}`;
}
