package mx.compendium.action;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a head wants to sign instead, from a day until a day, both included, and why. */
public record DelegationDraft(@Nullable UUID delegate, LocalDate from, LocalDate until, String reason) {}
