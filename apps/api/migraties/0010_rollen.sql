-- More people around a family, and those who look after the region or the system. What each may is in the access table.
alter table rondom.gebruiker drop constraint gebruiker_rol_check;
alter table rondom.gebruiker add constraint gebruiker_rol_check check (rol in (
  'lokaalteam', 'teamleider', 'veiligthuis', 'crisisdienst', 'veiligheidsteam', 'jeugdbeschermer', 'giteamleider', 'expertteam', 'ggz',
  'regiodirecteur', 'inspecteur', 'applicatiebeheerder', 'ouder', 'jeugdige', 'publiek', 'systeem'));
