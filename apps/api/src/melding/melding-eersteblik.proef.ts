/** The first look of Veilig Thuis, and where it goes. */
import { describe, expect, it } from 'vitest';
import {
  wereld,
  joris,
  samira,
  daan,
  linda,
  bekend,
  team,
  kinds,
  meld,
  at,
  koppel,
  count,
} from './melding-opzet.proef.ts';

export const overDeEersteBlik = (): void => {
  describe('the first look', () => {
    const overdracht = {
      veiligheid: 'structureleOnveiligheid',
      vermoeden: 'kindermishandeling',
      vervolg: 'overdracht',
      reden: 'Sem is bang. Er is al iemand.',
    };
    const blik = (melding: { id: string }, body: object, versie: number) =>
      joris.post(at(melding, '/eersteblik'), body, { versie });

    it('hands a known family to who takes part; the vast gezicht reads it with the source masked', async () => {
      const melding = await meld({
        melder: { soort: 'burger', naam: 'Buurvrouw Toos', bereikbaarOp: '026' },
      });
      const url = `/api/v1/gezinnen/${bekend}/meldingen/${melding.id}`;
      const versie = await koppel(melding);
      expect((await samira.get(url)).statusCode).toBe(404);
      const done = await blik(melding, overdracht, versie);
      expect(done.statusCode).toBe(200);
      expect(done.json()).toMatchObject({ status: 'afgerond', terugmelding: { code: 'behandeld' } });
      const read = await samira.get(url);
      expect(read.json()).toMatchObject({
        melder: { soort: 'burger', functie: null, organisatie: null },
        waarneming: { gezien: 'Sem schrikt als de deur dichtslaat.' },
        reden: overdracht.reden,
        ontvangenOp: '2027-01-12',
      });
      expect(read.body).not.toMatch(/Toos|026/);
      expect(
        await count(
          "raadpleging.onderwerp o join raadpleging.handeling h on h.id = o.handeling_id and h.relatie = 'vastgezicht' where o.gezin_id = $1 and o.soort = 'melding' and o.persoon_id is not null",
          [bekend],
        ),
      ).toBe(2);
      for (const visitor of [daan, linda]) expect((await visitor.get(url)).statusCode).toBe(403);
      expect((await joris.get(url)).statusCode).toBe(403);
    });

    it('tells the vast gezicht function and organisation of a professional, not the name', async () => {
      const melding = await meld();
      await blik(melding, overdracht, await koppel(melding));
      const read = await samira.get(`/api/v1/gezinnen/${bekend}/meldingen/${melding.id}`);
      expect(read.json()).toMatchObject({
        melder: { soort: 'professional', functie: 'leerkracht', organisatie: 'Basisschool De Wilg' },
      });
      expect(read.body).not.toMatch(/Hoekstra|0000 1111/);
    });

    it('of a family around which nobody stands goes to a lokaal team, and to nothing else', async () => {
      const melding = await meld();
      const made = await joris.post(at(melding, '/gezin'), { nieuw: {} }, { versie: melding.versie });
      const { gezinId, versie } = made.json<{ gezinId: string; versie: number }>();
      expect(kinds(await blik(melding, overdracht, versie))).toEqual(['teamOntbreekt']);
      const [gi] = await wereld.fabriek.sql<{ id: string }>(
        "select id::text from rondom.organisatie where soort = 'gecertificeerdeinstelling'",
      );
      const wrong = await blik(melding, { ...overdracht, teamOrganisatieId: gi?.id }, versie);
      expect(kinds(wrong)).toEqual(['geenLokaalTeam']);
      expect((await blik(melding, { ...overdracht, teamOrganisatieId: team }, versie)).statusCode).toBe(200);
      const page = (await daan.get(`/api/v1/gezinnen/${gezinId}`)).json<{ relatie: string }>();
      expect(page.relatie).toBe('team');
      // A team knows that there is a family, not what was reported.
      expect((await daan.get(`/api/v1/gezinnen/${gezinId}/meldingen/${melding.id}`)).statusCode).toBe(403);
    });

    it('sets a veiligheidsstand once, also where the worker may not read it', async () => {
      const before = (await count('rondom.veiligheidsstand where gezin_id = $1', [bekend])) ?? 0;
      expect(before).toBeLessThanOrEqual(1);
      for (const vermoeden of ['partnergeweld', 'partnergeweld']) {
        const melding = await meld();
        const done = await blik(melding, { ...overdracht, vermoeden }, await koppel(melding));
        expect(done.statusCode).toBe(200);
      }
      const made =
        "rondom.veiligheidsstand where gezin_id = $1 and soort = 'partnergeweld' and bron = 'triage'";
      expect(await count(made, [bekend])).toBe(1);
      const melding = await meld();
      await koppel(melding);
      const page = (await joris.get(`/api/v1/gezinnen/${bekend}`)).json<{
        gezin: { veiligheidsstanden: unknown[] };
      }>();
      expect(page.gezin.veiligheidsstanden).toEqual([]);
    });

    it('ends triage with the day, not in the middle of it', async () => {
      const melding = await meld();
      const made = await joris.post(at(melding, '/gezin'), { nieuw: {} }, { versie: melding.versie });
      const { gezinId, versie } = made.json<{ gezinId: string; versie: number }>();
      await blik(melding, { ...overdracht, teamOrganisatieId: team }, versie);
      expect((await joris.get(`/api/v1/gezinnen/${gezinId}`)).statusCode).toBe(200);
      const rows = await wereld.fabriek.sql<{ periode: string }>(
        "select periode::text from rondom.betrokkenheid where gezin_id = $1 and soort = 'triage'",
        [gezinId],
      );
      expect(rows).toEqual([{ periode: '[2027-01-12,2027-01-13)' }]);
    });

    it('that is not complete is refused with its reasons, and nothing is kept', async () => {
      const melding = await meld();
      const bare = await blik(melding, { veiligheid: 'beide', reden: ' ' }, melding.versie);
      expect(bare.statusCode).toBe(400);
      expect(kinds(bare)).toEqual(['redenOntbreekt', 'vervolgOntbreekt']);
      const loose = await blik(melding, overdracht, melding.versie);
      expect(kinds(loose)).toEqual(['overdrachtZonderGezin']);
      expect((await joris.get(at(melding))).json()).toMatchObject({ status: 'ontvangen', reden: null });
    });

    it('by two at once is done once; the second hears what changed', async () => {
      const melding = await meld();
      const look = { veiligheid: 'geenVanBeide', vervolg: 'geenVervolg', reden: 'Uitgezocht.' };
      const both = await Promise.all([1, 2].map(() => blik(melding, look, melding.versie)));
      expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
      const late = await blik(melding, look, melding.versie + 1);
      expect(kinds(late)).toEqual(['meldingAlBeoordeeld']);
    });

    it('that cannot judge yet keeps the melding open and its clock running', async () => {
      const melding = await meld();
      const done = await blik(
        melding,
        { veiligheid: 'nogNietTeBeoordelen', reden: 'Ik bel eerst.' },
        melding.versie,
      );
      expect(done.json()).toMatchObject({
        status: 'nogNietTeBeoordelen',
        terugmelding: { code: 'nogInBehandeling' },
      });
      expect((await joris.get(at(melding))).json()).toMatchObject({
        acties: ['zoekBekenden', 'koppelGezin', 'doeEersteBlik'],
        reden: 'Ik bel eerst.',
        beoordeeldOp: null,
      });
    });
  });

  it('the lokale teams to choose from are listed for workers only', async () => {
    const url = '/api/v1/organisaties?soort=lokaalteam';
    expect((await joris.get(url)).json()).toEqual([{ id: team, naam: 'Lokaal team Arnhem' }]);
    expect((await linda.get(url)).statusCode).toBe(403);
    expect((await joris.get('/api/v1/organisaties?soort=bakker')).statusCode).toBe(400);
  });
};
