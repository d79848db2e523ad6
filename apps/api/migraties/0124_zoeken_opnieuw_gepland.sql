-- After five searches on one connection the database made one plan for any question, any organisation and any day,
-- and read a table of families for each of the sixty persons found: 10 to 20 ms became 130 to 310 with 16,000
-- persons, and more with more. Planned anew for each question it stays at 10 to 20.
alter function rondom.zoek_breed(jsonb) set plan_cache_mode = force_custom_plan;
