package mx.compendium.exchange;

import java.util.UUID;
import mx.compendium.audit.Actor;

/** Its sender decided what is written of a workbook. */
public record ImportDecided(UUID id, Actor actor) {}
