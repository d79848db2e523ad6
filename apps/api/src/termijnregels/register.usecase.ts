import { accept, momentOf, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  atwVan,
  computeTermijn,
  hoofdstukVan,
  isTermijnsoort,
  listTermijnsoorten,
  termijnenZonderLengte,
  termijnsoorten,
  type Gevolg,
  type Termijn,
  type Termijnsoort,
  type Deelbron,
  type Termijnversie,
} from '@rondom/domain/termijn';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import { leesKaders, rekenkader, type Kaders } from './kader.ts';

const doel = { gezin: null, resource: 'termijnregel' } as const;
const nobody = { gezin: null, personen: [] } as const;

const herkomst = (soort: Termijnsoort, versie: Termijnversie) =>
  termijnsoorten[soort].versies.includes(versie) ? 'ingebouwd' : 'toegevoegd';

/** How far a clock may be extended: once or each time, and never beyond the whole where the law names one. */
function verlengingJson({ verlenging }: Termijnversie) {
  if (verlenging === undefined) return null;
  const { hoogstens, keren, totaal, bron, bronstatus } = verlenging;
  return {
    ...{ hoogstens, telkens: keren === 'telkens', bron, bronstatus },
    ...(totaal === undefined ? {} : { totaal }),
  };
}

/** Where standing still stands, and how far that text was checked: often another act than the clock itself. */
const deelbronJson = (deel: Deelbron | undefined): Deelbron | null =>
  deel === undefined ? null : { bron: deel.bron, bronstatus: deel.bronstatus };

/** The versions of one clock, the newest first; each ends where the next begins. */
function versiesJson(soort: Termijnsoort, kaders: Kaders) {
  const versies: readonly Termijnversie[] = [
    ...termijnsoorten[soort].versies,
    ...kaders.versies.filter((versie) => versie.soort === soort),
  ];
  return versies
    .map((versie, at) => {
      const { aantal, eenheid, richting, teltVanaf, einde, bron, bronstatus, geldigVanaf } = versie;
      return {
        ...{ aantal, eenheid, richting, teltVanaf, einde, bron, bronstatus, geldigVanaf },
        atw: atwVan(versie),
        geldigTot: versie.geldigTot ?? versies[at + 1]?.geldigVanaf ?? null,
        verlenging: verlengingJson(versie),
        opschorting: deelbronJson(versie.opschorting),
        herkomst: herkomst(soort, versie),
      };
    })
    .reverse();
}

function gevolgenVan(soort: Termijnsoort) {
  const { gevolgen = [] } = termijnsoorten[soort] as { readonly gevolgen?: readonly Gevolg[] };
  return gevolgen.map((gevolg) => ({
    code: gevolg.code,
    tenzij: 'tenzij' in gevolg ? (gevolg.tenzij ?? null) : null,
    termijn: 'termijn' in gevolg ? gevolg.termijn : null,
    voor: 'voor' in gevolg ? gevolg.voor : null,
    bron: gevolg.bron,
  }));
}

/** Every clock the product knows, with every version of its rule. */
export function readRegister(gate: Gate, aanvraag: Aanvraag) {
  return gate.read(aanvraag, doel, async (tx) => {
    const kaders = await leesKaders(tx);
    const soorten = listTermijnsoorten().map((soort) => ({
      soort,
      hoofdstuk: hoofdstukVan(soort),
      gebeurtenis: termijnsoorten[soort].gebeurtenis,
      gevolgen: gevolgenVan(soort),
      versies: versiesJson(soort, kaders),
    }));
    const zonderLengte = Object.entries(termijnenZonderLengte).map(([soort, rij]) => ({ soort, ...rij }));
    return accept({ value: { vandaag: tx.today, soorten, zonderLengte }, getoond: nobody });
  });
}

const beginVan = (vanaf: PlainDate, om: string | undefined) =>
  om === undefined ? vanaf : { tijdstip: momentOf(vanaf, om) };

export type UitkomstRefusal =
  { readonly kind: 'nietGevonden' } | { readonly kind: 'termijnGoldNiet'; readonly op: PlainDate };

/** Counts one clock from a day, or an hour of it, that somebody chose; of nobody. */
export function readUitkomst(
  gate: Gate,
  aanvraag: Aanvraag,
  soort: string,
  vanaf: PlainDate,
  om?: string,
): Promise<Outcome<Termijn, UitkomstRefusal | GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx): Werk<Termijn, UitkomstRefusal> => {
    if (!isTermijnsoort(soort)) return refuse({ kind: 'nietGevonden' });
    const kader = await rekenkader(tx);
    if (kader.register.findVersie(soort, vanaf) === undefined)
      return refuse({ kind: 'termijnGoldNiet', op: vanaf });
    return accept({ value: computeTermijn({ soort, vanaf: beginVan(vanaf, om) }, kader), getoond: nobody });
  });
}
