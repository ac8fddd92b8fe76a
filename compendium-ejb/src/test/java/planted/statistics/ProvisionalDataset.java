package planted.statistics;

/** Data that can still change: planted. */
public record ProvisionalDataset(int reports) {}
