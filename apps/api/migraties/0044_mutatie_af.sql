-- Found by taking each policy away in turn: what nobody can use is taken away for good.

-- To whom a melding is told is written by rondom.vertel_melding alone, together with the first look. No cell of the
-- access table gives anybody 'melding' at a family to write, so these two let nobody in and need not be thought about.
drop policy schrijf on rondom.melding_verteld;
drop policy wijzig on rondom.melding_verteld;
revoke insert, update on rondom.melding_verteld from rondom_app;
