package mx.compendium.period;

/** Event, fired within the transaction: a period was opened or closed. */
public record PeriodStepped(String period, PeriodState to) {}
