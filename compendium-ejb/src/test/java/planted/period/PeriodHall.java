package planted.period;

import planted.period.model.ImpureRule;

/** A hall that knows a room: planted. */
public record PeriodHall(ImpureRule rule) {}
