package planted.publication.boundary;

import planted.statistics.ProvisionalDataset;

/** A publication of data that can still change: planted. */
public record Leak(ProvisionalDataset data) {}
