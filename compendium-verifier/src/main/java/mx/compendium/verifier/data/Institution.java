package mx.compendium.verifier.data;

import java.util.List;

/** An institution as called and grouped in that period. */
public record Institution(String code, List<String> labels, String group, String state) {}
