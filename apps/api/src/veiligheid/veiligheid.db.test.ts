import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
});
afterAll(() => wereld.sluit());

const pad = (deel: 'veiligheid' | 'veiligheidscijfers') => `/api/v1/gezinnen/${v.gezin}/${deel}`;
const cijfers = (noor: number, mark: number, op = '2027-01-12') => ({
  op,
  cijfers: [
    { kindId: v.persoon.noor, stem: { persoonId: v.persoon.noor }, cijfer: noor },
    { kindId: v.persoon.noor, stem: { persoonId: v.persoon.mark }, cijfer: mark },
    { kindId: v.persoon.noor, stem: { gebruikerId: v.gebruiker.samira }, cijfer: 'nietGevraagd' },
  ],
});

describe('figures of safety', () => {
  it.each(['daan', 'joris', 'linda', 'mark', 'noor'])('are neither read nor written by %s', async (sub) => {
    const wie = await wereld.als(sub);
    expect((await wie.get(pad('veiligheid'))).statusCode).toBe(403);
    expect((await wie.post(pad('veiligheidscijfers'), cijfers(4, 8))).statusCode).toBe(403);
  });

  it('are noted by the vast gezicht, shown per voice with the time before, and say between whom the talk goes', async () => {
    const samira = await wereld.als('samira');
    expect((await samira.post(pad('veiligheidscijfers'), cijfers(2, 8, '2026-10-14'))).statusCode).toBe(201);
    expect((await samira.post(pad('veiligheidscijfers'), cijfers(4, 8))).statusCode).toBe(201);
    const { kinderen } = (await samira.get(pad('veiligheid'))).json<{ kinderen: { persoonId: string }[] }>();
    expect(kinderen.find(({ persoonId }) => persoonId === v.persoon.noor)).toMatchObject({
      stemmen: [
        { stem: { persoonId: v.persoon.noor }, cijfer: 4, vorige: { cijfer: 2, op: '2026-10-14' } },
        { stem: { persoonId: v.persoon.mark }, cijfer: 8 },
        { stem: { naam: 'Samira Haddou' }, cijfer: null },
      ],
      verschil: {
        hoog: { stem: { persoonId: v.persoon.mark }, cijfer: 8 },
        laag: { stem: { persoonId: v.persoon.noor }, cijfer: 4 },
      },
    });
  });

  it('sent twice with one key are written once', async () => {
    const samira = await wereld.als('samira');
    const sleutel = '2c1c6d0a-51f2-4c6b-9a56-3a3a0b6d7b10';
    const tel = async () =>
      (await wereld.fabriek.sql('select 1 from rondom.veiligheidscijfer where gezin_id = $1', [v.gezin]))
        .length;
    const voor = await tel();
    for (let keer = 0; keer < 2; keer += 1)
      expect((await samira.post(pad('veiligheidscijfers'), cijfers(5, 8), { sleutel })).statusCode).toBe(201);
    expect(await tel()).toBe(voor + 3);
  });

  it('of a day to come are refused', async () => {
    const samira = await wereld.als('samira');
    const later = await samira.post(pad('veiligheidscijfers'), cijfers(4, 8, '2027-02-01'));
    const { refusals } = later.json<{ refusals: { kind: string }[] }>();
    expect([later.statusCode, refusals.map(({ kind }) => kind)]).toEqual([400, ['cijfersInToekomst']]);
  });

  it.each([11, -1, 4.5, null, ''])('%o is no figure, and never read as a nought', async (cijfer) => {
    const samira = await wereld.als('samira');
    const { kindId, stem } = cijfers(4, 8).cijfers[0] ?? {};
    const answer = await samira.post(pad('veiligheidscijfers'), {
      op: '2027-01-12',
      cijfers: [{ kindId, stem, cijfer }],
    });
    expect(answer.statusCode).toBe(400);
  });

  it('are never changed, also not in SQL as the application', async () => {
    await expect(
      wereld.database.inTransaction(
        {
          ...{ gebruikerId: v.gebruiker.samira, sub: 'samira', naam: 'Samira Haddou', soort: 'medewerker' },
          ...{ rol: 'lokaalteam', organisatieId: null, organisatie: null, persoonId: null },
        },
        { grond: 'betrokken' },
        { gezin: v.gezin },
        (tx) => tx.query('proef.cijfer', 'update rondom.veiligheidscijfer set cijfer = 10'),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
