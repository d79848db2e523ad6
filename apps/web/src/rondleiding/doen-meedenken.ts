import type { QueryClient } from '@tanstack/react-query';
import type { Overzicht } from '../features/gezin/contract.ts';
import type { Verzoek } from '../features/meedenkvraag/use-verzoeken.ts';
import { genoemdIn } from '../features/meedenkvraag/noemt.ts';
import { api, read } from '../platform/api.ts';

const GEZIN = '1';
const VRAAG = 'Wat heeft Mark nodig om rustig te blijven bij halen en brengen?';
const header = () => ({ 'idempotency-key': crypto.randomUUID() });
const metVersie = (versie: number) => ({ ...header(), 'if-match': String(versie) });

/** Asks Femke one thing about Mark, with the parts of the plan he reads, as the sheet does. */
export async function vraagFemke(client: QueryClient): Promise<void> {
  const path = { gezinId: GEZIN };
  const leden = client.getQueryData<Overzicht>(['gezin', GEZIN])?.gezin.leden ?? [];
  const mark = leden.find(({ roepnaam, voornamen }) => (roepnaam ?? voornamen) === 'Mark');
  const keuze = await read(api.GET('/api/v1/gezinnen/{gezinId}/meedenkvragen/keuze', { params: { path } }));
  const organisatie = keuze.organisaties.find(({ naam }) => naam === 'Ggz De Linde');
  const anderen = leden
    .filter((lid) => lid !== mark)
    .map(({ roepnaam, voornamen }) => ({ naam: roepnaam ?? voornamen }));
  const delen = (keuze.personen.find(({ id }) => id === mark?.id)?.delen ?? []).filter(
    ({ tekst }) => genoemdIn(tekst, anderen).length === 0,
  );
  if (mark === undefined || organisatie === undefined) throw new Error('not loaded');
  await read(
    api.POST('/api/v1/gezinnen/{gezinId}/meedenkvragen', {
      params: { path, header: header() },
      body: {
        ...{ organisatieId: organisatie.id, gebruikerId: organisatie.mensen[0]?.id ?? null },
        ...{ overId: mark.id, delen: delen.map(({ id }) => id), vraag: VRAAG },
        ...{ antwoordOp: keuze.antwoordOp, toegangTot: keuze.toegangTot },
      },
    }),
  ).finally(() => client.invalidateQueries({ queryKey: ['gezin', GEZIN] }));
}

/** Thinks along, reads the part that goes with it, answers in three lines and steps out. */
export async function antwoordAlsFemke(verzoek: Verzoek | undefined, client: QueryClient): Promise<void> {
  if (verzoek === undefined) throw new Error('nothing was asked');
  const path = { meedenkvraagId: verzoek.id };
  let { versie } = verzoek;
  if (verzoek.stand === 'gevraagd')
    ({ versie } = await read(
      api.POST('/api/v1/meedenkvragen/{meedenkvraagId}/aanname', {
        params: { path, header: metVersie(versie) },
      }),
    ));
  await read(api.GET('/api/v1/meedenkvragen/{meedenkvraagId}/deel', { params: { path } }));
  await read(
    api.POST('/api/v1/meedenkvragen/{meedenkvraagId}/antwoord', {
      params: { path, header: metVersie(versie) },
      body: {
        helpt: 'Vaste tijden en een vaste plek. Dan weet Mark wat er komt.',
        letop: 'Bel hem niet vlak voor het halen.',
        zelf: 'Wij oefenen elke week met hem hoe hij rustig blijft.',
        kindcheck: 'gedaan',
        stapUit: true,
      },
    }),
  ).finally(() => client.invalidateQueries({ queryKey: ['meedenkvragen'] }));
}
