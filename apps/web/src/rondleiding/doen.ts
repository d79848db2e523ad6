import type { QueryClient } from '@tanstack/react-query';
import { zoekBekenden, type Melding } from '../features/melding/melding-query.ts';
import { api, read } from '../platform/api.ts';
import type { Kijk } from './kijk.ts';

const WACHT_MS = 5_000;
const header = () => ({ 'idempotency-key': crypto.randomUUID() });

/** Waits until something stands on the page. */
async function tot(vind: () => HTMLElement | undefined): Promise<HTMLElement> {
  const einde = performance.now() + WACHT_MS;
  for (;;) {
    const found = vind();
    if (found !== undefined) return found;
    if (performance.now() > einde) throw new Error('not on this page');
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Presses what the card points at, so that the page does it as for anybody. */
export async function druk(kijk: Kijk): Promise<void> {
  const knop = await tot(() => kijk.vind(['[data-rondleiding-wijst]']));
  knop.click();
}

/** Chooses as a reader of a new text the one towards whom there is danger. */
export async function kiesGevaarlijkeLezer({ vind, portaal }: Kijk): Promise<void> {
  const lezer = portaal?.mogelijkeLezers.find(({ gevaar }) => gevaar);
  if (lezer === undefined) throw new Error('nobody is a danger');
  const ook = await tot(() => vind(['main input[type="radio"][value="ook"] + *']));
  (ook.previousElementSibling as HTMLInputElement).click();
  const papa = `main input[type="checkbox"][value="${lezer.soort}-${lezer.id}"] + *`;
  const keuze = await tot(() => vind([papa]));
  (keuze.previousElementSibling as HTMLInputElement).click();
}

/** The surname by which the reporter named the parent: by it the family is found. */
const NAAM = 'Dalen';
const REDEN =
  'Sem draagt een zorg die te groot voor hem is. Samira kent het gezin en praat vandaag met Linda.';

/** Finds the family with a logged ground, links the melding and hands it over, as the page of the melding does. */
export async function geefDoor(melding: Melding | undefined, client: QueryClient): Promise<void> {
  if (melding === undefined) throw new Error('not loaded');
  if (melding.gezin === null) await koppel(melding);
  const { versie, vertellen } = await read(
    api.GET('/api/v1/meldingen/{meldingId}', { params: { path: { meldingId: melding.id } } }),
  );
  await read(
    api.POST('/api/v1/meldingen/{meldingId}/eersteblik', {
      params: { path: { meldingId: melding.id }, header: { ...header(), 'if-match': String(versie) } },
      body: {
        veiligheid: 'structureleOnveiligheid',
        vermoeden: 'partnergeweld',
        vervolg: 'overdracht',
        reden: REDEN,
        vertellen: vertellen.map(({ persoonId }) => persoonId),
      },
    }),
  ).finally(() => client.invalidateQueries({ queryKey: ['meldingen'] }));
}

async function koppel(melding: Melding): Promise<void> {
  const bekenden = await zoekBekenden(melding.id, { geslachtsnaam: NAAM });
  const genoemd = melding.personen.map(({ naam }) => naam ?? '').join(' ');
  const gezin = bekenden.find(({ roepnaam, voornamen }) => genoemd.includes(roepnaam ?? voornamen))?.gezin;
  if (gezin == null) throw new Error('not found');
  await read(
    api.POST('/api/v1/meldingen/{meldingId}/gezin', {
      params: {
        path: { meldingId: melding.id },
        header: { ...header(), 'if-match': String(melding.versie) },
      },
      body: { gezinId: gezin.id },
    }),
  );
}
