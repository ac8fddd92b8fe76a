package mx.compendium.people;

import java.time.LocalDate;
import mx.compendium.identity.Capacity;

/** Which account is to act in which capacity, from which day on. */
public record LinkDraft(String username, Capacity capacity, LocalDate from) {}
