import { listLeden } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { meldingstatus } from '@rondom/domain/melding';
import type { Aanvraag, Doel, Gate, GateRefusal, Gelezen } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { amsterdamDay } from '../platform/clock.ts';
import { rekenkader } from '../termijnregels/index.ts';
import { zoekGenoemden, zoekOpNaam } from './bekenden.ts';
import { listAlleStappen, listStappen } from './informeer.store.ts';
import { nogTeVertellen } from './informeer.view.ts';
import { openInhoud, openReden } from './inhoud.ts';
import { findMelding, findMeldingGezin, listMeldingen } from './melding.store.ts';
import { readVertelouders } from './vertel.ts';
import { bekendeView, gezinsmeldingView, meldingView, regelView } from './melding.view.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type Beoordeeld = { readonly kind: 'meldingAlBeoordeeld'; readonly beoordeeldOp: PlainDate | undefined };

type Meldingregel = ReturnType<typeof regelView> & { nogTeVertellen: ReturnType<typeof nogTeVertellen> };
type Gezinsmelding = ReturnType<typeof gezinsmeldingView>;

/** Reads about one melding name it as their purpose, so that the log says which. */
export const doelVan = (melding: Id): string => `melding:${melding}`;

export function readMeldingen(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Meldingregel[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'meldingen' }, async (tx) => {
    const kader = await rekenkader(tx);
    const stappen = await listAlleStappen(tx);
    const value = (await listMeldingen(tx)).map((row) => ({
      ...regelView(row, kader),
      nogTeVertellen: nogTeVertellen(row, stappen, kader),
    }));
    return accept({ value, getoond: { gezin: null, personen: [] } });
  });
}

/** The whole melding for who judges it. Of a family that is known it tells only that people are there. */
export function readMelding(
  gate: Gate,
  aanvraag: Aanvraag,
  melding: Id,
): Promise<Outcome<ReturnType<typeof meldingView>, NotFound | GateRefusal>> {
  const doel = { gezin: null, resource: 'melding', doel: doelVan(melding) } as const;
  return gate.read(aanvraag, doel, async (tx) => {
    const row = await findMelding(tx, melding);
    if (!row) return refuse({ kind: 'nietGevonden' as const });
    const inhoud = await openInhoud(tx, row.id, row.inhoud);
    const reden = await openReden(tx, row.id, row.reden);
    const gezin = await findMeldingGezin(tx, row.id);
    const vertellen = await readVertelouders(tx, row.id, inhoud);
    const stappen = await listStappen(tx, row.id);
    return accept({
      value: meldingView(row, inhoud, reden, { gezin, vertellen, stappen, kader: await rekenkader(tx) }),
      // Their names stand on the page, so they were looked at.
      getoond: { gezin: row.gezinId, personen: vertellen.map(({ persoon }) => persoon) },
    });
  });
}

/**
 * Who is known: of all the people the reporter named, or by a name that is typed. The open melding is the ground; every
 * hit is logged.
 */
export function readBekenden(
  gate: Gate,
  aanvraag: Aanvraag,
  melding: Id,
  vraag: { readonly geslachtsnaam?: string | undefined; readonly geboortedatum?: string | undefined },
): Promise<Outcome<ReturnType<typeof bekendeView>[], NotFound | Beoordeeld | GateRefusal>> {
  const doel: Doel = {
    gezin: null,
    resource: 'bekendepersoon',
    actie: 'zoek',
    grond: 'melding',
    doel: doelVan(melding),
  };
  type Read = Outcome<Gelezen<ReturnType<typeof bekendeView>[]>, NotFound | Beoordeeld>;
  return gate.read(aanvraag, doel, async (tx): Promise<Read> => {
    const row = await findMelding(tx, melding);
    if (!row) return refuse({ kind: 'nietGevonden' as const });
    if (!meldingstatus[row.status].magBeoordeeldWorden)
      return refuse({
        kind: 'meldingAlBeoordeeld' as const,
        beoordeeldOp: (row.beoordeeldOp ?? undefined) as PlainDate | undefined,
      });
    const { geslachtsnaam, geboortedatum } = vraag;
    const hits =
      geslachtsnaam === undefined
        ? await zoekGenoemden(
            tx,
            (await openInhoud(tx, row.id, row.inhoud)).personen,
            amsterdamDay(row.ontvangenOp),
          )
        : await zoekOpNaam(tx, { geslachtsnaam, geboortedatum });
    return accept({
      value: hits.map(bekendeView),
      getoond: {
        gezin: null,
        gezinnen: hits.flatMap((hit) => hit.gezinId ?? []),
        personen: hits.map((hit) => hit.persoonId),
      },
    });
  });
}

/** A melding that was handed over, for who takes part around the family. It may speak of anybody in it. */
export function readGezinsmelding(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  melding: Id,
): Promise<Outcome<Gezinsmelding, NotFound | GateRefusal>> {
  type Read = Outcome<Gelezen<Gezinsmelding>, NotFound | GateRefusal>;
  const doel = { gezin, resource: 'melding', doel: doelVan(melding) } as const;
  return gate.read(aanvraag, doel, async (tx, toegang): Promise<Read> => {
    // Veilig Thuis reads its own meldingen elsewhere; here only a relation with the family opens them.
    if (toegang.regel.relatie === 'geen') return refuse({ kind: 'geenToegang' as const });
    const row = await findMelding(tx, melding);
    if (row?.gezinId !== gezin) return refuse({ kind: 'nietGevonden' as const });
    const inhoud = await openInhoud(tx, row.id, row.inhoud);
    const reden = await openReden(tx, row.id, row.reden);
    const personen = (await listLeden(tx, gezin)).map((lid) => lid.id);
    return accept({ value: gezinsmeldingView(row, inhoud, reden), getoond: { gezin, personen } });
  });
}
