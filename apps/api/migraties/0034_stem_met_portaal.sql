-- What somebody answered about a wait is read in an open portal only: not after access ended, not by a closed account.
drop policy portaal on rondom.wachtbevestiging;
create policy portaal on rondom.wachtbevestiging for select using (platform.mijn_persoon() is not null and (
  stem_persoon_id = platform.mijn_persoon() and stem_persoon_id = any((select platform.mijn_leespersonen())::bigint[])));

-- The network reads who helps, as the plan asks it to: one rule is enough.
drop policy portaal_netwerk on rondom.betrokkenheid;
