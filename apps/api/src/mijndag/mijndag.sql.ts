/**
 * Everything in the reader's own families that may ask something of a day, one row per fact. Every part passes its own
 * policy. What was opened is asked of the log: $1 is who reads. What came before the reader took part is no news to him.
 */
export const dagfeitenSql = `
with mijn as materialized (
  select r.gezin_id, min(r.relatie) filter (where r.relatie = 'vastgezicht') as vast, min(r.relatie) as relatie, bool_or(r.relatie = 'vervanger') as invalt,
    (select min(lower(b.periode)) from rondom.betrokkenheid b where b.gezin_id = r.gezin_id and b.gebruiker_id = $1 and b.periode @> platform.vandaag()) as vanaf
  from platform.mijn_relaties() r where r.relatie in ('vastgezicht', 'uitvoerder', 'vervanger') group by r.gezin_id
),
gezinnen as materialized (
  select m.gezin_id, coalesce(m.vast, m.relatie) as relatie, m.invalt, m.vanaf, g.naam from mijn m join rondom.gezin g on g.id = m.gezin_id and g.gesloten_op is null
),
-- Whose work the reader has today because he stands in.
gezichten as materialized (
  select g.gezin_id, b.gebruiker_id, u.naam from gezinnen g
  join rondom.betrokkenheid b on b.gezin_id = g.gezin_id and b.soort in ('vastgezicht', 'duogezicht') and b.periode @> platform.vandaag()
  join rondom.gebruiker u on u.id = b.gebruiker_id where g.invalt and b.gebruiker_id <> $1
),
feiten as (
  select 'woorden' as soort, w.gezin_id, w.id as rij, w.geschreven_op as moment, null::date as dag, null::date as andere, null::text as code, null::text as wie,
    array[w.persoon_id] as personen, null::bigint as bij, null::bigint as maatregel_id, false as acuut,
    (select min(h.op) from raadpleging.handeling h where h.gezin_id = w.gezin_id and h.op >= w.geschreven_op
      and h.gebruiker_id = $1 and h.resource = 'woord' and h.handeling = 'lees') as geopend
  from gezinnen g join rondom.woord w on w.gezin_id = g.gezin_id
  union all
  select 'melding', m.gezin_id, m.id, m.ontvangen_op, m.beoordeeld_op, null, null, null, '{}', null, null, m.veiligheid in ('acuteOnveiligheid', 'beide'),
    (select min(h.op) from raadpleging.handeling h where h.gezin_id = m.gezin_id and h.op >= m.ontvangen_op
      and h.gebruiker_id = $1 and h.resource = 'melding' and h.doel = 'melding:' || m.id and h.handeling = 'lees')
  from gezinnen g join rondom.melding m on m.gezin_id = g.gezin_id and m.vervolg = 'overdracht' and m.status = 'afgerond' and m.beoordeeld_op >= g.vanaf
  union all
  select 'noodkijk', n.gezin_id, n.id, n.begonnen_op, null, null, null, u.naam, '{}', null, null, false,
    (select min(h.op) from raadpleging.handeling h where h.gezin_id = n.gezin_id and h.op >= n.begonnen_op
      and h.gebruiker_id = $1 and h.resource in ('gezin', 'raadpleging') and h.handeling = 'lees')
  from gezinnen g join rondom.noodkijk n on n.gezin_id = g.gezin_id and n.gebruiker_id <> $1
    and n.begonnen_op >= platform.nu() - interval '31 days' and (n.begonnen_op at time zone 'Europe/Amsterdam')::date >= g.vanaf
  join rondom.gebruiker u on u.id = n.gebruiker_id
  union all
  select 'afspraak', a.gezin_id, a.id, a.op, null, null, a.soort, v.naam,
    array(select p.persoon_id from rondom.afspraak_persoon p where p.afspraak_id = a.id order by p.id), a.bij_persoon_id, null, false, null
  from gezinnen g join rondom.afspraak a on a.gezin_id = g.gezin_id
  left join gezichten v on v.gezin_id = g.gezin_id and v.gebruiker_id = a.gebruiker_id
  where (a.gebruiker_id = $1 or v.gebruiker_id is not null)
    and a.op >= platform.nu() - interval '1 day' and a.op < platform.nu() + interval '9 days'
  union all
  select 'termijn', t.gezin_id, t.id, null, t.uiterlijk, t.vanaf, t.soort, t.kader::text, coalesce(array[t.persoon_id], '{}'), null, t.maatregel_id, false, null
  from gezinnen g join rondom.termijn t on t.gezin_id = g.gezin_id and t.gestopt_op is null and t.stil_sinds is null
  union all
  -- Of a task the column of the name holds its version too: who reads it here may say that it is done.
  select 'taak', t.gezin_id, t.id, null, t.uiterlijk, null, t.soort, concat_ws(' ', t.versie, v.naam), array[t.persoon_id], null, null, false, null
  from gezinnen g join rondom.taak t on t.gezin_id = g.gezin_id and t.gedaan_op is null
  left join gezichten v on v.gezin_id = g.gezin_id and v.gebruiker_id = t.gebruiker_id
  where t.gebruiker_id = $1 or v.gebruiker_id is not null
  union all
  select 'taak', q.gezin_id, q.id, null, q.uiterlijk, null, 'kijkvraag', null, array[q.persoon_id], null, null, false, null
  from gezinnen g join rondom.kijkvraag q on q.gezin_id = g.gezin_id and q.beantwoord_op is null
    and (q.gebruiker_id = $1 or (g.relatie = 'vastgezicht' and q.ook_vastgezicht
      and (q.gebruiker_id is null or q.organisatie_id = platform.mijn_organisatie() or q.uiterlijk < platform.vandaag())))
  union all
  -- Another organisation asks to join an inquiry of the own one: within a week, the two of them agree.
  select 'taak', v.gezin_id, v.id, null, (v.gevraagd_op at time zone 'Europe/Amsterdam')::date + 7, null, 'meedoenonderzoek', null, array[o.persoon_id], null, null, false, null
  from gezinnen g join rondom.onderzoekverzoek v on v.gezin_id = g.gezin_id and v.stand = 'gevraagd'
  join rondom.onderzoek o on o.id = v.onderzoek_id and o.klaar_op is null and o.organisatie_id = platform.mijn_organisatie()
  union all
  select 'wacht', w.gezin_id, w.id, null, w.stap_op, w.begonnen_op, w.stap, w.stap_wie || ' ' || w.wacht_op, array[w.persoon_id], null, null, false, null
  from gezinnen g join rondom.wacht w on w.gezin_id = g.gezin_id and w.beeindigd_op is null
  union all
  -- Of help that runs the last text holds the date of birth and, once it was said, what comes after it.
  select 'vervolg', p.gezin_id, p.id, null, p.hulp_begonnen_op, p.hulp_bepaald_op, p.hulpsoort, concat_ws(' ', j.geboortedatum, p.hulp_vervolg), array[p.persoon_id], null, null, false, null
  from gezinnen g join rondom.overgangspunt p on p.gezin_id = g.gezin_id and p.onderwerp = 'hulp'
  join rondom.persoon j on j.id = p.persoon_id and j.geboortedatum is not null and j.overleden_op is null
  union all
  select 'dilemma', d.gezin_id, d.id, d.klaar_op, d.uiterlijk, null, d.stand, e.naam, '{}', null, null, false,
    (select min(h.op) from raadpleging.handeling h where h.gezin_id = d.gezin_id and h.op >= d.klaar_op
      and h.gebruiker_id = $1 and h.resource = 'dilemma' and h.handeling = 'lees')
  from gezinnen g join rondom.dilemma d on d.gezin_id = g.gezin_id and d.gevraagd_door = $1 and d.stand <> 'ingetrokken'
    and (d.klaar_op is null or d.klaar_op >= platform.nu() - interval '31 days')
  left join rondom.gebruiker e on e.id = d.eigenaar_id
)
select f.soort, f.gezin_id::text as "gezinId", f.rij::text, f.moment, f.dag, f.andere, f.code, f.wie, f.bij::text, f.maatregel_id::text as "maatregelId",
  f.acuut, f.geopend, g.naam as gezin, g.relatie, array_remove(f.personen, null)::text[] as personen
from feiten f join gezinnen g on g.gezin_id = f.gezin_id`;

export const roepnamenSql = `
select p.id::text, coalesce(nullif(p.roepnaam, ''), split_part(p.voornamen, ' ', 1)) as naam
from rondom.persoon p where p.id = any($1::bigint[])`;
