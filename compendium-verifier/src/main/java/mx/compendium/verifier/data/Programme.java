package mx.compendium.verifier.data;

/** A joint programme; the coordinating institution may be empty. */
public record Programme(String code, String name, String coordinator) {}
