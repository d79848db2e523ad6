-- What nobody may read, nobody changes: an update that reads no column is not held to the policies for reading.

-- Somebody of the family gives a task by confirming, and reads none: he closes none either.
alter policy wijzig on rondom.taak
  using (platform.mijn_persoon() is null and gezin_id = any((select platform.mijn_gezinnen('taak', 'schrijf'))::bigint[]));

-- A rule or day that is being prepared is made valid by who keeps the system, and by nobody else.
alter policy geldt on rondom.kalenderdag using (nummer is null and platform.mag('regelwijziging', 'schrijf'));
alter policy geldt on rondom.termijnversie using (nummer is null and platform.mag('regelwijziging', 'schrijf'));
