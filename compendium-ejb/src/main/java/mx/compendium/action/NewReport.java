package mx.compendium.action;

/** What a report cannot begin without. */
public record NewReport(String name, ReportType type, int principalObjective) {}
