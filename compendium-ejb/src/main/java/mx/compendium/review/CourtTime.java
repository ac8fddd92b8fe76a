package mx.compendium.review;

import java.time.Duration;

/** How long a report has lain with each party since it was first delivered. */
public record CourtTime(Duration withUnit, Duration withInstitution) {}
