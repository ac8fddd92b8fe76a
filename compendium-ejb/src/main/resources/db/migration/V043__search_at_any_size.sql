-- Searches of every edition walk in their order, and what few actions have is found without reading the others (ADR 0060).
create index published_action_walk_by_name on published_action (name_order, newest_first, period_code, folio);
create index published_action_walk_by_institution on published_action (institution_order, newest_first, period_code, folio);
create index published_action_walk_of_objective on published_action (objective, newest_first, period_code, folio);
create index published_action_states on published_action using gin (states);
create index published_action_populations on published_action using gin (populations);
