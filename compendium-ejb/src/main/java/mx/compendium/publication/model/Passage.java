package mx.compendium.publication.model;

/** A paragraph with the few words that stand beside it; they may be empty. */
public record Passage(String title, String text) {}
