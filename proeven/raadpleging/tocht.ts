/** The whole tour: every door that looks, tried by everybody, and every deed; each with what the judge says of it. */
import type { Verzoek } from '../kanarie/deuren.ts';
import { alleDaden } from './daden.ts';
import type { Daad } from './stappen.ts';
import { klachten } from './oordeel.ts';
import { operatieVan } from './operaties.ts';
import { kijkdeuren, nummersVan, schrijfdeuren } from './reis.ts';
import type { Opbrengst, Toneel } from './toneel.ts';

export interface Bezoek extends Daad {
  /** Of the contract: getGezin. */
  readonly operatie: string;
  readonly naam: string;
}

/** Who tries the doors that write and have no deed of their own. */
const doeners = ['samira', 'ruben', 'anja', 'joris', 'linda', 'noor', 'daan', 'leider-van-iris'] as const;

/** Everything that is asked on the tour. */
export async function alleBezoeken(toneel: Toneel): Promise<readonly Bezoek[]> {
  const nummers = await nummersVan(toneel);
  const door = (verzoek: Verzoek, wie: Iterable<string>): readonly Daad[] =>
    [...wie].map((een) => ({ wie: een, verzoek: () => verzoek, eerst: [], vooraf: [] }));
  const daden = await alleDaden(toneel);
  // What nobody wrote down as a deed is tried with a body made from the contract.
  const gedaan = new Set(daden.map(({ verzoek }) => operatieVan(verzoek([]))));
  const vanzelf = schrijfdeuren(nummers).filter((verzoek) => !gedaan.has(operatieVan(verzoek)));
  return [
    ...daden,
    ...vanzelf.flatMap((verzoek) => door(verzoek, doeners)),
    ...kijkdeuren(nummers).flatMap((verzoek) => door(verzoek, toneel.wie.keys())),
  ].map((daad) => {
    const { method, url } = daad.verzoek([]);
    return { ...daad, operatie: operatieVan({ method, url }), naam: `${daad.wie} ${method} ${url}` };
  });
}

export interface Afloop {
  readonly opbrengst: Opbrengst;
  readonly klachten: readonly string[];
}

/** Pays one visit and judges what it left; `ook` is done just before it as the superuser. */
export async function bezoek(toneel: Toneel, waar: Bezoek, ook: readonly string[] = []): Promise<Afloop> {
  const wie = toneel.wie.get(waar.wie);
  if (wie === undefined) throw new Error(`the demo has no account ${waar.wie}`);
  const opbrengst = await toneel.speel([...waar.eerst, waar], { alles: waar.vooraf, laatste: ook });
  const { url, body } = opbrengst.gevraagd;
  return { opbrengst, klachten: klachten({ operatie: waar.operatie, url, gestuurd: body, wie }, opbrengst) };
}
