package mx.compendium.statistics;

/** What a good practice says beyond any other report. */
public record GoodPracticeEntry(String innovation, String replicability, String lessons) {}
