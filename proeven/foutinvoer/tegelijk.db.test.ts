import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tijdlijn } from '../../packages/taal/src/schermen/tijdlijn.ts';
import { maakVerhoeven, type Verhoeven } from '../opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../opzet/wereld.ts';
import { aantal, afdruk, tegelijk, zegt } from './opzet.ts';

let wereld: Wereld;
let verhoeven: Verhoeven;
let samira: Bezoeker;
let ruben: Bezoeker;

beforeAll(async () => {
  wereld = await openWereld();
  verhoeven = await maakVerhoeven(wereld);
  samira = await wereld.als('samira');
  ruben = await wereld.als('ruben');
});
afterAll(() => wereld.sluit());

const aNotitie = (tekst: string) => ({
  over: [verhoeven.persoon.noor],
  aanwezig: [verhoeven.persoon.noor],
  delen: 'niet',
  soort: 'telefoon',
  op: '2027-01-11T14:41:00Z',
  tekst,
});
const notities = () => `/api/v1/gezinnen/${verhoeven.gezin}/contactnotities`;

/** Noor waits for her jeugdbeschermer; whether she is safe meanwhile is not known. */
async function aWacht(): Promise<string> {
  const { fabriek } = wereld;
  const [regio] = await fabriek.sql<{ id: string }>(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Middenrijn') returning id::text",
  );
  const [wacht] = await fabriek.sql<{ id: string }>(
    `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, maatregel_id, regio_id, sinds, uiterlijk, stap, stap_wie)
     values ($1, $2, 'vastejeugdbeschermer', $3, $4, '2026-12-18', '2026-12-28', 'noemJeugdbeschermer', 'teamleider') returning id::text`,
    [verhoeven.gezin, verhoeven.persoon.noor, verhoeven.maatregel, regio?.id],
  );
  return `/api/v1/gezinnen/${verhoeven.gezin}/wachten/${wacht?.id ?? ''}/reden`;
}

describe('the same at once', () => {
  it('De notitie is bewaard.', async ({ task }) => {
    // A double click: two requests with the one key of this form, both there before either has written.
    const [sleutel, count] = [randomUUID(), await aantal(wereld, 'rondom.contactnotitie')];
    const send = () => samira.post(notities(), aNotitie('Noor belde na school.'), { sleutel });
    const [first, second] = await tegelijk(wereld, 'platform.idempotentie', [send, send]);
    expect([first?.statusCode, second?.statusCode]).toEqual([201, 201]);
    expect(second?.body).toBe(first?.body);
    expect(await aantal(wereld, 'rondom.contactnotitie')).toBe(count + 1);
    expect([tijdlijn.nl.opgeschreven, tijdlijn.en.opgeschreven]).toEqual([task.name, 'The note is saved.']);
  });

  it('Dit is al verstuurd, met een andere inhoud. Laad de pagina opnieuw.', async ({ task }) => {
    const sleutel = randomUUID();
    const first = await samira.post(notities(), aNotitie('Sem was ziek.'), { sleutel });
    expect(first.statusCode).toBe(201);
    const before = await afdruk(wereld);
    // The same again, as when the first answer was lost: the same answer and nothing new.
    const again = await samira.post(notities(), aNotitie('Sem was ziek.'), { sleutel });
    expect([again.statusCode, again.body]).toEqual([201, first.body]);
    zegt(
      await samira.post(notities(), aNotitie('Sem was beter.'), { sleutel }),
      422,
      task.name,
      'This was already sent, with other content. Reload the page.',
    );
    expect(await afdruk(wereld)).toEqual(before);
    expect((await samira.post(notities(), aNotitie('Sem was beter.'))).statusCode).toBe(201);
  });

  it('Iemand anders heeft dit net gewijzigd. Uw tekst is bewaard. Kijk eerst wat er anders is.', async ({
    task,
  }) => {
    const url = await aWacht();
    const answers = await Promise.all([
      samira.put(url, { reden: 'geenJeugdbeschermerVrij' }, { versie: 1 }),
      ruben.put(url, { reden: 'gezinNietBereikbaar' }, { versie: 1 }),
    ]);
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
    const [first, second] = answers[0].statusCode === 200 ? answers : [answers[1], answers[0]];
    const before = await afdruk(wereld);
    const english =
      'Somebody else has just changed this. Your text is saved. First look at what is different.';
    zegt(second, 409, task.name, english);
    zegt(await samira.put(url, { reden: 'wachtOpRechter' }, { versie: 1 }), 409, task.name, english);
    expect(await afdruk(wereld)).toEqual(before);
    const kept = first === answers[0] ? 'geenJeugdbeschermerVrij' : 'gezinNietBereikbaar';
    expect(await aantal(wereld, `rondom.wacht where reden = '${kept}' and versie = 2`)).toBe(1);
    // After a look at what is there now, the change goes through.
    expect((await ruben.put(url, { reden: 'wachtOpRechter' }, { versie: 2 })).statusCode).toBe(200);
  });
});
