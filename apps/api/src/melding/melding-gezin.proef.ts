/** Which family a melding is about: looked for, linked, made. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '../platform/actor.ts';
import { wereld, joris, samira, bekend, kinds, meld, at, koppel } from './melding-opzet.proef.ts';

export const overHetGezin = (): void => {
  describe('whether a family is known', () => {
    it('is answered with names and the vast gezicht only, and logged about each person shown', async () => {
      const melding = await meld();
      const hits = await joris.post(at(melding, '/bekenden'), { geslachtsnaam: ' verhoeven ' });
      const [hit, ...more] = hits.json<Record<string, unknown>[]>();
      expect(more).toEqual([]);
      expect(hit).toMatchObject({
        voornamen: 'Sem',
        gezin: {
          id: bekend,
          naam: 'Gezin Van Dalen – Verhoeven',
          vastGezicht: { naam: 'Samira Haddou', organisatie: 'Lokaal team Arnhem' },
        },
      });
      const logged = await wereld.fabriek.sql<{ grond: string; persoon_id: string }>(
        `select h.grond, o.persoon_id::text from raadpleging.handeling h join raadpleging.onderwerp o on o.handeling_id = h.id
       where h.handeling = 'zoek' and h.doel = $1 and o.persoon_id is not null`,
        [`melding:${melding.id}`],
      );
      expect(logged).toEqual([{ grond: 'melding', persoon_id: hit?.['persoonId'] }]);
    });

    it('is asked for everybody who was named at once, misspelt or without surname, with why', async () => {
      const melding = await meld({
        personen: [
          { rol: 'kind', naam: 'Sem', leeftijdOfGeboorte: '7 jaar, groep 4' },
          { rol: 'ouder', naam: 'Mark Ferhoeve' },
        ],
      });
      const hits = (await joris.post(at(melding, '/bekenden'), {})).json<
        { voornamen: string; over: number; redenen: { soort: string }[]; gezin: { id: string } | null }[]
      >();
      const sem = hits.find(({ voornamen }) => voornamen === 'Sem');
      expect(sem).toMatchObject({ over: 0, gezin: { id: bekend } });
      expect(sem?.redenen.map(({ soort }) => soort)).toEqual(
        expect.arrayContaining(['achternaamLijkt', 'voornaamZelfde', 'leeftijdPast']),
      );
      // A name alone is nobody: strangers with the same first name are not proposed.
      for (const hit of hits) expect(hit.redenen.length).toBeGreaterThan(1);
    });

    it('is not told without an open melding, and to nobody outside Veilig Thuis', async () => {
      const melding = await meld();
      const body = { geslachtsnaam: 'Verhoeven' };
      expect((await samira.post(at(melding, '/bekenden'), body)).statusCode).toBe(403);
      expect((await joris.post('/api/v1/meldingen/999999/bekenden', body)).statusCode).toBe(404);
      const look = { veiligheid: 'geenVanBeide', vervolg: 'geenVervolg', reden: 'Uitgezocht.' };
      await joris.post(at(melding, '/eersteblik'), look, { versie: melding.versie });
      const closed = await joris.post(at(melding, '/bekenden'), body);
      expect(kinds(closed)).toEqual(['meldingAlBeoordeeld']);
    });
  });

  describe('linking a family', () => {
    it('that was not found by a search is refused like one that does not exist', async () => {
      const melding = await meld();
      for (const gezinId of [bekend, '999999']) {
        const answer = await joris.post(at(melding, '/gezin'), { gezinId }, { versie: melding.versie });
        expect(kinds(answer)).toEqual(['gezinNietGevondenBijMelding']);
      }
      expect((await joris.get(`/api/v1/gezinnen/${bekend}`)).statusCode).toBe(403);
    });

    it('with a vast gezicht tells that people are there, and opens no persons', async () => {
      const melding = await meld();
      await koppel(melding);
      const { gezin } = (await joris.get(at(melding))).json<{ gezin: unknown }>();
      expect(gezin).toEqual({
        ...{ id: bekend, naam: 'Gezin Van Dalen – Verhoeven', team: null },
        vastGezicht: { naam: 'Samira Haddou', organisatie: 'Lokaal team Arnhem' },
      });
      const page = await joris.get(`/api/v1/gezinnen/${bekend}`);
      expect(page.json<{ relatie: string; gezin: { leden: unknown[] } }>()).toMatchObject({
        relatie: 'triagebekend',
        gezin: { leden: [] },
      });
      expect(page.body).not.toMatch(/Linda|"Sem"|1988/);
    });

    it('of which nobody knows makes one, named after who was reported, with the worker as its triage', async () => {
      const melding = await meld();
      const made = await joris.post(at(melding, '/gezin'), { nieuw: {} }, { versie: melding.versie });
      const { gezinId } = made.json<{ gezinId: string }>();
      const page = (await joris.get(`/api/v1/gezinnen/${gezinId}`)).json<{
        relatie: string;
        gezin: { naam: string };
      }>();
      expect(page.relatie).toBe('triage');
      expect(page.gezin.naam).toBe('Van Dalen – Verhoeven');
    });

    it('without any surname asks for a name', async () => {
      const melding = await meld({ personen: [{ rol: 'kind', naam: 'Bo' }] });
      const bare = await joris.post(at(melding, '/gezin'), { nieuw: {} }, { versie: melding.versie });
      expect(kinds(bare)).toEqual(['gezinsnaamOntbreekt']);
      const named = await joris.post(
        at(melding, '/gezin'),
        { nieuw: { naam: 'Gezin van Bo' } },
        { versie: melding.versie },
      );
      expect(named.statusCode).toBe(200);
    });

    it('cannot be done around the search in SQL either: no foreign family on a melding, no relation of one’s own making', async () => {
      const melding = await meld();
      const [row] = await wereld.fabriek.sql<{ id: string; org: string }>(
        "select id::text, organisatie_id::text as org from rondom.gebruiker where sub = 'joris'",
      );
      const actor: Actor = {
        gebruikerId: row?.id ?? '',
        sub: 'joris',
        naam: 'Joris Bos',
        soort: 'medewerker',
        rol: 'veiligthuis',
        organisatieId: row?.org ?? '',
        organisatie: null,
        persoonId: null,
      };
      await koppel(melding);
      const appoint =
        "insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode) values ($1, 'meedenker', platform.ik(), '[2027-01-12,)')";
      const appointing = wereld.database.inTransaction(actor, { grond: 'melding' }, { gezin: bekend }, (tx) =>
        tx.query('proef.meedenker', appoint, [bekend]),
      );
      await expect(appointing).rejects.toMatchObject({ code: '42501' });
      const other = await wereld.fabriek.gezin('Gezin Ander', []);
      await wereld.fabriek.betrokken({ gezin: other, soort: 'triage', gebruiker: '1' });
      const statements = [
        ['update rondom.melding set gezin_id = $2 where id = $1', [melding.id, other]],
        [
          "insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, melding_id, periode) values ($2, 'triage', platform.ik(), $1, '[2027-01-12,)')",
          [melding.id, other],
        ],
        ['select rondom.word_triage($1), $2::text', [(await meld()).id, other]],
      ] as const;
      for (const [text, values] of statements) {
        const run = wereld.database.inTransaction(actor, { grond: 'melding' }, { gezin: other }, (tx) =>
          tx.query(`proef.${text.slice(0, 30)}`, text, values),
        );
        await expect(run).rejects.toMatchObject({ code: '42501' });
      }
    });

    it('twice at the same moment happens once; the other hears that it changed', async () => {
      const melding = await meld();
      const anna = await wereld.als('anna');
      const both = await Promise.all(
        [joris, anna].map((who) =>
          who.post(at(melding, '/gezin'), { nieuw: { naam: 'Gezin X' } }, { versie: melding.versie }),
        ),
      );
      expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
    });
  });
};
