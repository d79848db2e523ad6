import { getPlainDate } from '@rondom/domain/kern';
import {
  gezinsnaamUitMelding,
  meldingstatus,
  terugmelding,
  type Melder,
  type Terugmelding,
  type Waarneming,
} from '@rondom/domain/melding';
import { computeTermijn, type Rekenkader, type Termijn } from '@rondom/domain/termijn';
import { amsterdamDay } from '../platform/clock.ts';
import type { GezetteStap } from './informeer.store.ts';
import { informeerView } from './informeer.view.ts';
import type { Meldinginhoud } from './inhoud.ts';
import type { Voorstel } from './bekenden.ts';
import type { MeldingGezin, MeldingRegel } from './melding.store.ts';
import type { Vertelbaar } from './vertel.ts';

export const meldingacties = ['zoekBekenden', 'koppelGezin', 'doeEersteBlik'] as const;

/** Both clocks of the first look: the text of the decree counts days, the protocol working days. */
function clocks(ontvangenOp: Date, kader: Rekenkader): { termijnen: [Termijn, Termijn]; uiterlijk: string } {
  const vanaf = amsterdamDay(ontvangenOp);
  const dagen = computeTermijn({ soort: 'meldingvijfdagen', vanaf }, kader);
  const werkdagen = computeTermijn({ soort: 'meldingvijfwerkdagen', vanaf }, kader);
  // Both are shown; the work is done on the earlier.
  const uiterlijk = dagen.uiterlijk < werkdagen.uiterlijk ? dagen.uiterlijk : werkdagen.uiterlijk;
  return { termijnen: [dagen, werkdagen], uiterlijk };
}

export function regelView(row: MeldingRegel, kader: Rekenkader) {
  const { gezinId, ontvangenOp, ...rest } = row;
  const { termijnen, uiterlijk } = clocks(ontvangenOp, kader);
  return {
    ...rest,
    ontvangenOp: ontvangenOp.toISOString(),
    heeftGezin: gezinId !== null,
    termijnen: termijnen.map(({ soort, uiterlijk: op, bronstatus }) => ({
      soort,
      uiterlijk: op,
      bronstatus,
    })),
    uiterlijk,
  };
}

const melderView = (melder: Melder) => ({
  soort: melder.soort,
  naam: melder.naam ?? null,
  bereikbaarOp: melder.bereikbaarOp ?? null,
  functie: melder.soort === 'professional' ? melder.functie : null,
  organisatie: melder.soort === 'professional' ? melder.organisatie : null,
});

const waarnemingView = (waarneming: Waarneming) => ({
  gezien: waarneming.gezien ?? null,
  gehoord: waarneming.gehoord ?? null,
  gedacht: waarneming.gedacht ?? null,
});

/** What the reporter may hear now. */
export function terugmeldingOf(row: Pick<MeldingRegel, 'melderSoort' | 'status' | 'vervolg'>): Terugmelding {
  return terugmelding(row.melderSoort, { status: row.status, vervolg: row.vervolg ?? undefined });
}

export function meldingView(
  row: MeldingRegel,
  inhoud: Meldinginhoud,
  reden: string | null,
  {
    gezin,
    vertellen,
    stappen,
    kader,
  }: {
    readonly gezin: MeldingGezin | undefined;
    readonly vertellen: readonly Vertelbaar[];
    readonly stappen: readonly GezetteStap[];
    readonly kader: Rekenkader;
  },
) {
  const { id, nummer, ontvangenOp, acuut, status, veiligheid, vervolg, beoordeeldOp, versie } = row;
  return {
    ...{ id, nummer, acuut, status, veiligheid, vervolg, reden, beoordeeldOp, versie },
    ontvangenOp: ontvangenOp.toISOString(),
    melder: melderView(inhoud.melder),
    waarneming: waarnemingView(inhoud.waarneming),
    personen: inhoud.personen.map((persoon) => ({
      rol: persoon.rol,
      naam: persoon.naam ?? null,
      leeftijdOfGeboorte: persoon.leeftijdOfGeboorte ?? null,
      bereikbaarOp: persoon.bereikbaarOp ?? null,
    })),
    ...clocks(ontvangenOp, kader),
    gezin: gezin ?? null,
    vertellen: vertellen.map(({ persoon, voornaam, geslacht, verteld }) => ({
      persoonId: persoon,
      voornaam,
      geslacht,
      verteld,
    })),
    informeren: informeerView(ontvangenOp, inhoud.personen, stappen, kader),
    gezinsnaamVoorstel: gezinsnaamUitMelding(inhoud.personen) ?? null,
    terugmelding: terugmeldingOf(row),
    acties: meldingstatus[status].magBeoordeeldWorden ? [...meldingacties] : [],
  };
}

/**
 * For who takes part around the family. The source stays masked: of a citizen only that it was one, of a professional
 * function and organisation; the day and not the hour; no way to reach anybody.
 */
export function gezinsmeldingView(row: MeldingRegel, inhoud: Meldinginhoud, reden: string | null) {
  const { functie, organisatie, soort } = melderView(inhoud.melder);
  return {
    id: row.id,
    ontvangenOp: amsterdamDay(row.ontvangenOp),
    acuut: row.acuut,
    melder: { soort, functie, organisatie },
    waarneming: waarnemingView(inhoud.waarneming),
    personen: inhoud.personen.map(({ rol, naam, leeftijdOfGeboorte }) => ({
      rol,
      naam: naam ?? null,
      leeftijdOfGeboorte: leeftijdOfGeboorte ?? null,
    })),
    veiligheid: row.veiligheid,
    reden,
    beoordeeldOp: row.beoordeeldOp === null ? null : getPlainDate(row.beoordeeldOp),
  };
}

/** One hit: who and which family, why, whether people are there. No content, no address. */
export function bekendeView(voorstel: Voorstel) {
  const { persoonId, voornamen, roepnaam, voorvoegsel, geslachtsnaam, geboortedatum, over, redenen } =
    voorstel;
  const { gezinId, gezinsnaam, geslotenOp, vastGezicht, organisatie } = voorstel;
  const gezin =
    gezinId === null
      ? null
      : {
          ...{ id: gezinId, naam: gezinsnaam ?? '', geslotenOp },
          vastGezicht: vastGezicht === null ? null : { naam: vastGezicht, organisatie },
        };
  const persoon = { persoonId, voornamen, roepnaam, voorvoegsel, geslachtsnaam, geboortedatum };
  return { ...persoon, over, redenen: [...redenen], gezin };
}
