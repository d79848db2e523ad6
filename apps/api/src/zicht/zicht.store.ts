import type { Expertvraagstand, Trede } from '@rondom/domain/expertvraag';
import type { IntussenVeilig, Wachtsoort } from '@rondom/domain/wachtlijst';
import type { Checkbron, Padsoort, Urgentie, Zichtreden, Zichtwie } from '@rondom/domain/zicht';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface Zichtfeitenrij {
  readonly wachtId: Id;
  readonly gezinId: Id;
  readonly persoonId: Id;
  readonly regioId: Id;
  readonly wachtOp: Wachtsoort;
  readonly sinds: string;
  readonly uiterlijk: string;
  readonly beeindigdOp: string | null;
  readonly veilig: IntussenVeilig;
  readonly veiligOp: string | null;
  readonly verantwoordelijkId: Id | null;
  readonly metWerker: boolean;
  readonly zicht: {
    readonly id: Id;
    readonly gebruikerId: Id;
    readonly organisatieId: Id;
    readonly sinds: string;
    readonly ritme: number;
    readonly volgendeOp: string;
    readonly zonderOogSinds: string | null;
    readonly versie: number;
  } | null;
  readonly laatsteCheckOp: string | null;
}

/** Everything a decision about one wait rests on; undefined when the actor may not see it. */
export async function findFeiten(tx: Tx, wacht: Id): Promise<Zichtfeitenrij | undefined> {
  const [row] = await tx.query<{ feiten: Zichtfeitenrij | null }>(
    'zicht.feiten',
    'select rondom.zicht_feiten($1) as feiten',
    [wacht],
  );
  return row?.feiten ?? undefined;
}

export interface Zichtrij {
  readonly feiten: Zichtfeitenrij;
  readonly verantwoordelijk: string | null;
  readonly wachter: {
    readonly naam: string;
    readonly organisatie: string;
    readonly telefoon: string | null;
  } | null;
  readonly laatste: {
    readonly op: string;
    readonly veilig: IntussenVeilig;
    readonly bronnen: readonly Checkbron[];
    readonly door: string;
    readonly organisatie: string;
  } | null;
  readonly stappen: readonly {
    readonly reden: Zichtreden;
    readonly sinds: string;
    readonly trede: number;
    readonly wie: Zichtwie;
    readonly naam: string | null;
    readonly op: string;
    readonly geslotenOp: string | null;
  }[];
  readonly urgentie: {
    readonly urgentie: Urgentie;
    readonly op: string;
    readonly herzienOp: string;
    readonly door: string;
  } | null;
  readonly pad: readonly {
    readonly id: Id;
    readonly soort: Padsoort;
    readonly eigenaarId: Id | null;
    readonly eigenaar: string | null;
    readonly begonnenOp: string;
    readonly uiterlijk: string;
    readonly gedaanOp: string | null;
    readonly gedaanDoor: string | null;
    readonly uitkomst: 'gedaan' | 'nietGelukt' | 'nietMeerNodig' | null;
    readonly versie: number;
    readonly vraag: {
      readonly id: Id;
      readonly stand: Expertvraagstand;
      readonly trede: Trede;
      readonly uiterlijk: string;
      readonly beantwoordOp: string | null;
    } | null;
  }[];
}

/** The open waits of a family with all that is known of their sight; each table passes its own policy. */
export function listZicht(tx: Tx, gezin: Id): Promise<Zichtrij[]> {
  return tx.query<Zichtrij>(
    'zicht.lijst',
    `select f.feiten, o.naam as verantwoordelijk,
       (select json_build_object('naam', u.naam, 'organisatie', uo.naam, 'telefoon', u.telefoon) from rondom.gebruiker u
         join rondom.organisatie uo on uo.id = u.organisatie_id where u.id = (f.feiten -> 'zicht' ->> 'gebruikerId')::bigint) as wachter,
       (select json_build_object('op', c.op, 'veilig', c.veilig, 'bronnen', c.bronnen, 'door', u.naam, 'organisatie', co.naam)
         from rondom.veiligheidscheck c join rondom.gebruiker u on u.id = c.door join rondom.organisatie co on co.id = c.organisatie_id
         where c.wacht_id = w.id order by c.op desc, c.id desc limit 1) as laatste,
       (select coalesce(json_agg(json_build_object('reden', s.reden, 'sinds', s.sinds, 'trede', s.trede, 'wie', s.wie, 'naam', u.naam, 'op', s.op,
           'geslotenOp', s.gesloten_op) order by s.op, s.trede, s.id), '[]')
         from rondom.zichtstap s left join rondom.gebruiker u on u.id = s.gebruiker_id where s.wacht_id = w.id) as stappen,
       (select json_build_object('urgentie', x.urgentie, 'op', x.op, 'herzienOp', x.herzien_op, 'door', u.naam)
         from rondom.urgentie x join rondom.gebruiker u on u.id = x.door where x.wacht_id = w.id order by x.id desc limit 1) as urgentie,
       (select coalesce(json_agg(json_build_object('id', p.id::text, 'soort', p.soort, 'eigenaarId', p.eigenaar_id::text, 'eigenaar', e.naam,
           'begonnenOp', p.begonnen_op, 'uiterlijk', p.uiterlijk, 'gedaanOp', p.gedaan_op, 'gedaanDoor', u.naam, 'uitkomst', p.uitkomst, 'versie', p.versie,
           'vraag', case when v.id is not null then json_build_object('id', v.id::text, 'stand', v.stand, 'trede', v.trede, 'uiterlijk', v.uiterlijk,
             'beantwoordOp', (v.beantwoord_op at time zone 'Europe/Amsterdam')::date) end) order by p.id), '[]')
         from rondom.padstap p left join rondom.organisatie e on e.id = p.eigenaar_id left join rondom.gebruiker u on u.id = p.gedaan_door
           left join rondom.expertvraag v on v.id = p.expertvraag_id
         where p.wacht_id = w.id) as pad
     from rondom.wacht w
     cross join lateral (select rondom.zicht_feiten(w.id) as feiten) f
     left join rondom.organisatie o on o.id = (f.feiten ->> 'verantwoordelijkId')::bigint
     where w.gezin_id = $1 and w.beeindigd_op is null and f.feiten is not null order by w.uiterlijk, w.id`,
    [gezin],
  );
}

export interface Kandidaatrij {
  readonly gebruikerId: Id;
  readonly naam: string;
  readonly organisatieId: Id;
  readonly organisatie: string;
  readonly beschikbaar: boolean;
  readonly doetMee: boolean;
}

/** Who can be named to watch: who takes part under his own name, and the workers of the organisation in charge. */
export function listKandidaten(
  tx: Tx,
  { gezinId, verantwoordelijkId }: Zichtfeitenrij,
  alleen: Id | null = null,
): Promise<Kandidaatrij[]> {
  return tx.query<Kandidaatrij>(
    'zicht.kandidaten',
    `select u.id::text as "gebruikerId", u.naam, o.id::text as "organisatieId", o.naam as organisatie, m.mee as "doetMee",
       u.actief and (u.registratie_geldig_tot is null or u.registratie_geldig_tot > platform.vandaag()) as beschikbaar
     from rondom.gebruiker u join rondom.organisatie o on o.id = u.organisatie_id
     cross join lateral (select exists (select 1 from rondom.betrokkenheid b where b.gezin_id = $1 and b.gebruiker_id = u.id
       and b.soort in ('vastgezicht', 'uitvoerder', 'vervanger') and b.periode @> platform.vandaag()) as mee) m
     where u.soort = 'medewerker' and u.rol in ('lokaalteam', 'jeugdbeschermer') and (m.mee or u.organisatie_id = $2)
       and ($3::bigint is null or u.id = $3)
     order by m.mee desc, u.naam, u.id`,
    [gezinId, verantwoordelijkId, alleen],
  );
}

export interface NieuwZicht {
  readonly feiten: Zichtfeitenrij;
  readonly wachter: { readonly id: Id; readonly organisatieId: Id };
  readonly verantwoordelijkId: Id;
  readonly ritme: number;
  readonly volgendeOp: string;
}

/** Somebody else watches from today: the former ends, and stays to be read. */
export async function insertZicht(tx: Tx, nieuw: NieuwZicht): Promise<Id> {
  const { feiten, wachter, verantwoordelijkId, ritme, volgendeOp } = nieuw;
  if (feiten.zicht)
    await tx.query(
      'zicht.eindig',
      `update rondom.zicht set beeindigd_op = $2, einde_reden = 'anderGenoemd', versie = versie + 1 where id = $1`,
      [feiten.zicht.id, tx.today],
    );
  const id = await tx.nextId('zicht');
  await tx.query(
    'zicht.insert',
    `insert into rondom.zicht (id, gezin_id, wacht_id, gebruiker_id, organisatie_id, verantwoordelijk_id, genoemd_door, sinds, ritme, volgende_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      feiten.gezinId,
      feiten.wachtId,
      wachter.id,
      wachter.organisatieId,
      verantwoordelijkId,
      tx.actor.gebruikerId,
      tx.today,
      ritme,
      volgendeOp,
    ],
  );
  return id;
}
