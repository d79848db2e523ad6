-- In which province a jeugdhulpregio lies, as its municipalities agreed: some of them lie in another province. The board
-- counts by it. Empty where nobody wrote it down.
alter table rondom.regio add column provincie text check (provincie in ('Drenthe', 'Flevoland', 'Fryslân', 'Gelderland', 'Groningen',
  'Limburg', 'Noord-Brabant', 'Noord-Holland', 'Overijssel', 'Utrecht', 'Zeeland', 'Zuid-Holland'));
