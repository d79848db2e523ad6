-- Why a clock came late: who said so, when, and in own words where the list had none.
alter table rondom.termijn
  add column reden_door bigint references rondom.gebruiker,
  add column reden_op date,
  add column toelichting_versleuteld bytea,
  add constraint termijn_reden check (reden_te_laat in ('geenJeugdbeschermerVrij', 'jeugdbeschermerZiek', 'gezinNietBereikbaar', 'wachtOpRechter',
    'wachtOpAndereOrganisatie', 'meerTijdNodig', 'andereReden')),
  add check (toelichting_versleuteld is null or reden_te_laat is not null);
comment on column rondom.termijn.toelichting_versleuteld is 'In words, when the list of reasons has none; about the work, never about the family';
