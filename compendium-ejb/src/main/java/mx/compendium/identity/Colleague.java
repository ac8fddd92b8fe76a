package mx.compendium.identity;

import java.util.UUID;

/** Somebody who acts for the same institution today. */
public record Colleague(UUID person, String name) {}
