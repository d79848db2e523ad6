/**
 * The family page in one statement, as JSON made by the database. Titles and dates only: texts are fetched per item.
 * Every part passes its own policy, so what the reader may not see is simply not in it.
 * $1 gezin. Returns `overzicht` (text), `personen` (every person whose data stand in it) and `klokken` (what each clock
 * was counted with).
 */
export const overzichtSql = `
with leden as materialized (
  select l.rol, p.* from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id
  where l.gezin_id = $1 and l.periode @> platform.vandaag()
)
select (select coalesce(array_agg(id), '{}') from leden) as personen,
  (select coalesce(json_agg(json_build_object('id', t.id::text, 'soort', t.soort, 'vanaf', t.vanaf, 'kader', t.kader)), '[]') from rondom.termijn t where t.gezin_id = $1) as klokken,
json_build_object(
  'id', g.id::text, 'naam', g.naam, 'versie', g.versie, 'geslotenOp', g.gesloten_op,
  'leden', (select coalesce(json_agg(json_build_object(
      'id', k.id::text, 'rol', k.rol, 'voornamen', k.voornamen, 'roepnaam', k.roepnaam, 'voorvoegsel', k.voorvoegsel,
      'geslachtsnaam', k.geslachtsnaam, 'geslacht', k.geslacht, 'geboortedatum', k.geboortedatum,
      'uitgerekendeDatum', k.uitgerekende_datum, 'overledenOp', k.overleden_op, 'geheimhouding', k.geheimhouding, 'versie', k.versie,
      'gezag', (select coalesce(json_agg(json_build_object('houderId', z.houder_persoon_id::text, 'houderDerde', z.houder_derde, 'bron', z.bron, 'code', z.code)), '[]')
        from rondom.gezag z where z.kind_persoon_id = k.id and z.periode @> platform.vandaag())
    ) order by case k.rol when 'kind' then 1 when 'ouder' then 0 else 2 end, k.geboortedatum nulls last, k.id), '[]') from leden k),
  'relaties', (select coalesce(json_agg(json_build_object('id', r.id::text, 'van', r.van_persoon_id::text, 'naar', r.naar_persoon_id::text,
      'soort', r.soort, 'vorm', r.vorm, 'vanaf', lower(r.periode), 'tot', upper(r.periode), 'beginOpgegeven', r.begin_opgegeven, 'eindeOpgegeven', r.einde_opgegeven, 'bron', r.bron, 'versie', r.versie)), '[]')
    from rondom.relatie r where r.van_persoon_id in (select id from leden) and r.naar_persoon_id in (select id from leden)),
  'huishoudens', (select coalesce(json_agg(json_build_object('id', h.id::text, 'naam', h.naam, 'adresGeheim', h.adres_geheim, 'heeftAdres', h.adres_versleuteld is not null, 'versie', h.versie,
      'bewoners', (select coalesce(json_agg(b.persoon_id::text), '[]') from rondom.huishoudenlid b where b.huishouden_id = h.id and b.periode @> platform.vandaag())) order by h.id), '[]')
    from rondom.huishouden h where h.gezin_id = $1),
  'veiligheidsstanden', (select coalesce(json_agg(json_build_object('id', v.id::text, 'soort', v.soort, 'gevaarPersoonId', v.gevaar_persoon_id::text,
      'voorPersoonId', v.voor_persoon_id::text, 'sinds', v.sinds)), '[]')
    from rondom.veiligheidsstand v where v.gezin_id = $1 and v.geeindigd_op is null),
  'bereikbaar', (select coalesce(json_agg(b.persoon_id::text), '[]') from rondom.veiligbereikbaar b where b.gezin_id = $1),
  'betrokkenen', (select coalesce(json_agg(json_build_object('id', b.id::text, 'soort', b.soort, 'uitvoerdersoort', b.uitvoerdersoort, 'gebruikerId', b.gebruiker_id::text,
      'naam', u.naam, 'organisatie', o.naam, 'telefoon', u.telefoon, 'persoonId', b.persoon_id::text, 'omschrijving', b.omschrijving, 'reden', b.reden, 'maatregelId', b.maatregel_id::text,
      'vanaf', lower(b.periode), 'tot', upper(b.periode), 'nu', b.periode @> platform.vandaag(), 'versie', b.versie)
      order by (b.periode @> platform.vandaag()) desc, case b.soort when 'vastgezicht' then 0 when 'duogezicht' then 1 when 'uitvoerder' then 2 else 3 end, lower(b.periode) desc), '[]')
    from rondom.betrokkenheid b left join rondom.gebruiker u on u.id = b.gebruiker_id
    left join rondom.organisatie o on o.id = coalesce(b.organisatie_id, u.organisatie_id) where b.gezin_id = $1 and not isempty(b.periode)),
  'maatregelen', (select coalesce(json_agg(json_build_object('id', m.id::text, 'soort', m.soort, 'beschikkingOp', m.beschikking_op, 'ingangsdatum', m.ingangsdatum,
      'einddatum', m.einddatum, 'rechtbank', m.rechtbank, 'organisatieId', m.organisatie_id::text, 'organisatie', o.naam, 'giBelastOp', m.gi_belast_op, 'giGeinformeerdOp', m.gi_geinformeerd_op, 'versie', m.versie,
      'kinderen', (select coalesce(json_agg(mk.persoon_id::text), '[]') from rondom.maatregel_kind mk where mk.maatregel_id = m.id),
      'eersteContacten', (select coalesce(json_agg(json_build_object('persoonId', e.persoon_id::text, 'op', e.op, 'wijze', e.wijze) order by e.op), '[]') from rondom.eerstecontact e where e.maatregel_id = m.id)) order by m.ingangsdatum desc), '[]')
    from rondom.maatregel m join rondom.organisatie o on o.id = m.organisatie_id where m.gezin_id = $1),
  'termijnen', (select coalesce(json_agg(json_build_object('id', t.id::text, 'soort', t.soort, 'maatregelId', t.maatregel_id::text, 'persoonId', t.persoon_id::text,
      'vanaf', t.vanaf, 'uiterlijk', t.uiterlijk, 'gestoptOp', t.gestopt_op, 'stilSinds', t.stil_sinds, 'redenTeLaat', t.reden_te_laat,
      'verplaatstVan', (select v.van from rondom.termijnverplaatsing v where v.termijn_id = t.id order by v.id desc limit 1)) order by (t.gestopt_op is not null), t.uiterlijk), '[]')
    from rondom.termijn t where t.gezin_id = $1),
  'wachten', (select coalesce(json_agg(json_build_object('id', w.id::text, 'persoonId', w.persoon_id::text, 'wachtOp', w.wacht_op, 'maatregelId', w.maatregel_id::text, 'sinds', w.sinds, 'uiterlijk', w.uiterlijk,
      'klokGestoptOp', w.klok_gestopt_op, 'begonnenOp', w.begonnen_op, 'beeindigdOp', w.beeindigd_op, 'beeindigdAls', w.beeindigd_als,
      'zonderhulpReden', w.zonderhulp_reden, 'hierna', w.hierna, 'beeindigdGezetOp', (w.beeindigd_gezet_op at time zone 'Europe/Amsterdam')::date, 'besluitId', w.besluit_id::text,
      'heropendVan', w.heropend_van::text, 'heropendReden', w.heropend_reden, 'heropend', exists (select 1 from rondom.wacht h where h.heropend_van = w.id), 'redenOp', w.reden_op,
      'ikHelp', coalesce(w.hulpverlener_id = platform.ik(), exists (select 1 from rondom.betrokkenheid b where b.gezin_id = w.gezin_id and b.soort = 'uitvoerder'
        and b.maatregel_id = w.maatregel_id and b.gebruiker_id = platform.ik() and b.periode @> platform.vandaag())), 'hulpverlenerId', w.hulpverlener_id::text, 'hulpverlener', (select u.naam from rondom.gebruiker u where u.id = w.hulpverlener_id), 'veilig', w.veilig, 'veiligOp', w.veilig_op,
      'stap', w.stap, 'stapWie', w.stap_wie, 'stapOp', w.stap_op, 'reden', w.reden, 'versie', w.versie,
      'bevestigingen', (select coalesce(json_agg(json_build_object('stemPersoonId', c.stem_persoon_id::text, 'stemSoort', c.stem_soort, 'antwoord', c.antwoord, 'weg', c.weg, 'op', c.op) order by c.gegeven_op), '[]') from rondom.wachtbevestiging c where c.wacht_id = w.id)) order by w.uiterlijk), '[]')
    from rondom.wacht w where w.gezin_id = $1),
  'keten', (select coalesce(json_agg(json_build_object('persoonId', k.persoon_id::text, 'samen', d.dagen -> 'samen', 'stappen', d.dagen -> 'stappen')), '[]')
    from (select distinct w.persoon_id from rondom.wacht w where w.gezin_id = $1) k cross join lateral (select rondom.ketendagen(k.persoon_id, platform.vandaag()) as dagen) d),
  'besluiten', (select coalesce(json_agg(json_build_object('id', b.id::text, 'soort', b.soort, 'persoonId', b.persoon_id::text, 'beslotenOp', b.besloten_op, 'tot', b.tot,
      'vervaltOp', b.vervalt_op, 'plek', b.plek, 'uitgevoerdOp', b.uitgevoerd_op, 'ingetrokkenOp', b.ingetrokken_op, 'versie', b.versie) order by b.besloten_op desc, b.id), '[]')
    from rondom.besluit b where b.gezin_id = $1),
  'afspraken', (select coalesce(json_agg(json_build_object('id', a.id::text, 'op', a.op, 'soort', a.soort, 'gebruikerId', a.gebruiker_id::text, 'gebruiker', u.naam, 'bijPersoonId', a.bij_persoon_id::text,
      'personen', (select coalesce(json_agg(ap.persoon_id::text), '[]') from rondom.afspraak_persoon ap where ap.afspraak_id = a.id)) order by a.op), '[]')
    from rondom.afspraak a left join rondom.gebruiker u on u.id = a.gebruiker_id where a.gezin_id = $1 and a.op >= platform.nu()),
  'woorden', (select coalesce(json_agg(json_build_object('id', w.id::text, 'persoonId', w.persoon_id::text, 'geschrevenOp', w.geschreven_op) order by w.geschreven_op desc), '[]')
    from rondom.woord w where w.gezin_id = $1),
  'tijdlijn', (select coalesce(json_agg(x.regel order by x.op desc), '[]') from (
      select n.op, json_build_object('id', n.id::text, 'soort', n.soort, 'op', n.op, 'schrijver', u.naam, 'organisatie', o.naam, 'delen', n.delen, 'zichtbaarVanaf', n.zichtbaar_vanaf,
        'personen', (select coalesce(json_agg(json_build_object('id', np.persoon_id::text, 'over', np.over, 'aanwezig', np.aanwezig, 'lezer', np.lezer)), '[]') from rondom.contactnotitie_persoon np where np.contactnotitie_id = n.id)) as regel
      from rondom.contactnotitie n join rondom.gebruiker u on u.id = n.schrijver_id join rondom.organisatie o on o.id = n.organisatie_id
      where n.gezin_id = $1 order by n.op desc limit 50) x),
  'meldingen', (select coalesce(json_agg(json_build_object('id', m.id::text, 'ontvangenOp', m.ontvangen_op, 'beoordeeldOp', m.beoordeeld_op, 'veiligheid', m.veiligheid) order by m.ontvangen_op desc), '[]')
    from rondom.melding m where m.gezin_id = $1)
)::text as overzicht
from rondom.gezin g where g.id = $1`;
