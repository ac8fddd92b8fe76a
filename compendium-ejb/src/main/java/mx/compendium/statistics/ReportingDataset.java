package mx.compendium.statistics;

/** The content of one period, either frozen by a seal or provisional. Published documents accept the sealed one only. */
public sealed interface ReportingDataset permits SealedDataset, ProvisionalDataset {

    PeriodContent content();
}
