package mx.compendium.review;

/** What is to be corrected, at which field of the report. */
public record ObservationDraft(String field, String text) {}
