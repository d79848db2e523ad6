-- A line by hand ends on a day, with why and by whom, and can be put back; a line that was changed says which it follows.
alter table rondom.wiedoetwat
  add column beeindigd_door bigint references rondom.gebruiker,
  add column reden_versleuteld bytea,
  add column vervangt_id bigint references rondom.wiedoetwat,
  add check (beeindigd_door is null or beeindigd_op is not null),
  add check (reden_versleuteld is null or beeindigd_op is not null);
comment on column rondom.wiedoetwat.beeindigd_op is 'First day on which the line no longer stands, also later than today; it is not deleted';
comment on column rondom.wiedoetwat.reden_versleuteld is 'Why it ended, for who works with the family';
comment on column rondom.wiedoetwat.vervangt_id is 'The line this one was written instead of';
create unique index wiedoetwat_vervangt on rondom.wiedoetwat (vervangt_id) where vervangt_id is not null;

-- The family reads what stands; what stood and why it ended is for who works with it.
drop policy portaal on rondom.wiedoetwat;
create policy portaal on rondom.wiedoetwat for select using (
  platform.mijn_persoon() is not null and id = any((select platform.mijn_wiedoetwat())::bigint[])
  and (beeindigd_op is null or beeindigd_op > platform.vandaag()));
