package mx.compendium.demonstration;

import java.util.List;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.statistics.GoodPracticeEntry;
import mx.compendium.statistics.MeasurementEntry;
import org.jspecify.annotations.Nullable;

/** What the writers decide of a report; place in the register and identifiers come later. */
record Draft(
        Lineage lineage,
        String name,
        ReportType type,
        String summary,
        String purpose,
        String results,
        List<PopulationGroup> people,
        List<MeasurementEntry> measurements,
        @Nullable String challenges,
        @Nullable GoodPracticeEntry goodPractice,
        Scope scope,
        List<String> coResponsible,
        @Nullable String joint,
        boolean aimed,
        boolean featured,
        boolean synthetic) {}
