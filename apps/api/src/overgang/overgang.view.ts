import { roepnaamVan, type Geboorte } from '@rondom/domain/gezin';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import {
  hulplijnen,
  isPuntLaat,
  overgangstukken,
  watMist,
  type LopendeHulp,
  type WatGeldt,
} from '@rondom/domain/overgang';
import type { Kindfeiten } from '@rondom/domain/wiedoetwat';
import { dagOf, type OntvangerRow, type PuntRow } from './overgang.store.ts';

export const roepnaam = (naam: { voornamen: string; roepnaam: string | null }): string | null =>
  roepnaamVan({ voornamen: naam.voornamen, roepnaam: naam.roepnaam ?? undefined }) ?? null;

/** A row of help as the rules know it; undefined for a question. */
export function hulpOf({ hulpsoort, begonnenOp, bepaaldOp, vervolg }: PuntRow): LopendeHulp | undefined {
  if (hulpsoort === null || begonnenOp === null) return undefined;
  return {
    soort: hulpsoort,
    begonnenOp: getPlainDate(begonnenOp),
    bepaaldOp: dagOf(bepaaldOp),
    vervolg: vervolg ?? undefined,
  };
}

function hulpView(row: PuntRow, geboorte: Geboorte) {
  const hulp = hulpOf(row);
  const [lijn] = hulp === undefined ? [] : hulplijnen([hulp], geboorte);
  if (hulp === undefined || lijn === undefined) return null;
  return {
    soort: hulp.soort,
    organisatie: row.organisatie,
    begonnenOp: hulp.begonnenOp,
    bepaaldOp: hulp.bepaaldOp ?? null,
    vervolg: hulp.vervolg ?? null,
    tot: lijn.tot ?? null,
    artikel: lijn.artikel,
    gaatDoor: lijn.gaatDoor,
    mist: watMist(hulp, geboorte) ?? null,
  };
}

export function puntView(row: PuntRow, afspraak: string, geboorte: Geboorte, today: PlainDate) {
  const { id, versie, onderwerp, doet, uiterlijk, geregeldOp } = row;
  const dagen = { uiterlijk: getPlainDate(uiterlijk), geregeldOp: dagOf(geregeldOp) };
  return {
    ...{ id, versie, onderwerp, afspraak, doet, uiterlijk, geregeldOp },
    laat: isPuntLaat(dagen, today),
    hulp: hulpView(row, geboorte),
  };
}
export type PuntView = ReturnType<typeof puntView>;

/** Every piece stands there, also the one nothing was chosen for yet. */
export const ontvangerView = ({ id, versie, naam, organisatie, vanaf, keuzes }: OntvangerRow) => ({
  ...{ id, versie, naam, organisatie, vanaf },
  keuzes: overgangstukken.map((stuk) => {
    const gekozen = keuzes.find((keuze) => keuze.stuk === stuk);
    return { stuk, keuze: gekozen?.keuze ?? null, geopend: gekozen?.geopend ?? false };
  }),
});

/** What holds about the young person today and ends at eighteen. */
export const watGeldt = (feiten: Kindfeiten | undefined): WatGeldt => ({
  gezag: (feiten?.gezag.length ?? 0) > 0,
  ondertoezichtstelling: feiten?.maatregelen.some(({ soort }) => soort === 'ondertoezichtstelling') ?? false,
  uithuisplaatsing: feiten?.machtigingTotEnMet !== undefined,
  // No guardianship of an institution is kept here yet; it is not said of who has none.
  voogdij: false,
});
