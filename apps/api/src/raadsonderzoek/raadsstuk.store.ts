import type { Stuksoort } from '@rondom/domain/raadsonderzoek';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { openTekst, sluit } from './raadsverzoek.store.ts';

/** What a piece says and where it stood; sealed as one text. */
export interface Stuktekst {
  readonly tekst: string;
  /** The version of the plan, who gave the answer or did the act, or what who asked wrote beside a sentence. */
  readonly bron: string;
  /** The day of it, where it has one. */
  readonly op: string | null;
}

export interface Stukbron extends Stuktekst {
  /** Kind and number: how it is chosen. */
  readonly sleutel: string;
  readonly soort: Stuksoort;
}

interface Bronrij {
  readonly id: Id;
  readonly soort: Exclude<Stuksoort, 'zin'>;
  readonly dicht: Buffer;
  readonly bron: string;
  readonly op: string | null;
}

const plekVan = {
  plan: ['plantekst', 'tekst'],
  veiligheidsafspraak: ['plantekst', 'tekst'],
  antwoord: ['meedenkvraag', 'antwoord'],
  teamdaad: ['veiligheidsdaad', 'tekst'],
} as const;

/** What the actor reads himself of this family and may send along: the policies of each table decide. */
export async function listBronnen(tx: Tx, gezin: Id): Promise<Stukbron[]> {
  const rows = await tx.query<Bronrij>(
    'raadsstuk.bronnen',
    `select t.id::text, case when r.soort in ('bodemlijn', 'watals') then 'veiligheidsafspraak' else 'plan' end as soort, t.tekst_versleuteld as dicht,
       p.nummer::text as bron, p.op::text as op, 1 as rang, r.volgorde * 1000 + t.volgorde as plaats
     from rondom.plantekst t join rondom.planregel r on r.id = t.planregel_id join rondom.plan p on p.id = r.plan_id
     where p.id = (select x.id from rondom.plan x where x.gezin_id = $1 order by x.nummer desc limit 1)
     union all
     select m.id::text, 'antwoord', m.antwoord_versleuteld, o.naam, (m.beantwoord_op at time zone 'Europe/Amsterdam')::date::text, 2, m.id
     from rondom.meedenkvraag m join rondom.organisatie o on o.id = m.organisatie_id
     where m.gezin_id = $1 and m.antwoord_versleuteld is not null
     union all
     select d.id::text, 'teamdaad', d.tekst_versleuteld, concat(u.naam, ', ', o.naam), d.op::text, 3, d.id
     from rondom.veiligheidsdaad d join rondom.gebruiker u on u.id = d.gebruiker_id join rondom.organisatie o on o.id = d.thuisorganisatie_id
     where d.gezin_id = $1 and not exists (select 1 from rondom.veiligheidsdaad n where n.vervangt_id = d.id)
     order by rang, plaats`,
    [gezin],
  );
  const bronnen: Stukbron[] = [];
  for (const { id, soort, dicht, bron, op } of rows) {
    const [tabel, kolom] = plekVan[soort];
    const open = await tx.open({ soort: 'gezin', id: gezin }, { tabel, kolom, rij: id }, dicht);
    const tekst = soort === 'antwoord' ? antwoordzin(open) : open;
    bronnen.push({ sleutel: `${soort}:${id}`, soort, tekst, bron, op });
  }
  return bronnen;
}

/** The three lines of an answer as one piece. */
function antwoordzin(open: string): string {
  const { helpt, letop, zelf } = JSON.parse(open) as Record<'helpt' | 'letop' | 'zelf', string>;
  return [helpt, letop, zelf].filter((deel) => deel.trim() !== '').join('\n');
}

export interface StukRow {
  readonly id: Id;
  readonly verzoekId: Id;
  readonly vraagId: Id | null;
  readonly soort: Stuksoort;
  readonly dicht: Buffer;
  readonly gekozenOp: Date;
}

export const listStukken = (tx: Tx, gezin: Id): Promise<StukRow[]> =>
  tx.query<StukRow>(
    'raadsstuk.lijst',
    `select s.id::text, s.raadsverzoek_id::text as "verzoekId", s.raadsvraag_id::text as "vraagId", s.soort, s.tekst_versleuteld as dicht,
       s.gekozen_op as "gekozenOp"
     from rondom.raadsstuk s where s.gezin_id = $1 order by s.id`,
    [gezin],
  );

export const openStuk = async (tx: Tx, gezin: Id, { id, dicht }: StukRow): Promise<Stuktekst> =>
  JSON.parse(await openTekst(tx, gezin, ['raadsstuk', 'tekst'], id, dicht)) as Stuktekst;

export interface NieuwStuk extends Stuktekst {
  readonly soort: Stuksoort;
}

/** Copies what was chosen, as it reads now. */
export async function insertStukken(
  tx: Tx,
  gezin: Id,
  bij: { readonly verzoek: Id; readonly vraag: Id | null },
  stukken: readonly NieuwStuk[],
): Promise<void> {
  for (const { soort, tekst, bron, op } of stukken) {
    const id = await tx.nextId('raadsstuk');
    const dicht = await sluit(tx, gezin, ['raadsstuk', 'tekst'], id, JSON.stringify({ tekst, bron, op }));
    await tx.query(
      'raadsstuk.nieuw',
      `insert into rondom.raadsstuk (id, gezin_id, raadsverzoek_id, raadsvraag_id, soort, tekst_versleuteld, gekozen_door, gekozen_op)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, gezin, bij.verzoek, bij.vraag, soort, dicht, tx.actor.gebruikerId, tx.now],
    );
  }
}
