-- Regions overlap: the same municipalities work together in other circles for other tasks.
alter table rondom.regio drop constraint regio_soort_check;
alter table rondom.regio add constraint regio_soort_check check (soort in (
  'jeugdhulpregio', 'veiligthuisregio', 'huiselijkgeweldregio', 'veiligheidsregio', 'arrondissement'));
