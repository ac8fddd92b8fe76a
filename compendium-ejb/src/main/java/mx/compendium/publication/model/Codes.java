package mx.compendium.publication.model;

import java.util.Locale;
import mx.compendium.catalogue.InstitutionGroup;

/** Codes of the figures the report asks for. */
final class Codes {

    static final String REPORTS = "reports.total";
    static final String PARTICIPANTS = "participants.total";
    static final String PARTICIPATING_STATES = "participants.states";
    static final String OBJECTIVES = "objectives.total";
    static final String OBJECTIVES_COVERED = "objectives.covered";
    static final String CONCENTRATION = "concentration.top3";
    static final String AIMED_SHARE = "aimed.girls-adolescents-women.share";
    static final String FORMER = ".former";
    static final String SHARE = ".share";

    private Codes() {}

    static String objective(int number) {
        return String.format(Locale.ROOT, "reports.objective.%02d", number);
    }

    static String group(InstitutionGroup group) {
        return "reports.group." + group;
    }

    static String participants(InstitutionGroup group) {
        return "participants.group." + group;
    }

    static String state(String inegiCode) {
        return "reports.state." + inegiCode;
    }

    static String measurement(String folio, int ordinal) {
        return "measurement." + folio + "." + ordinal + ".total";
    }
}
