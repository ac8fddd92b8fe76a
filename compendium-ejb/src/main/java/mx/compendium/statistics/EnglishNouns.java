package mx.compendium.statistics;

import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;

/** What English definitions call the things they count, in the plural. */
public final class EnglishNouns {

    private EnglishNouns() {}

    public static String of(InstitutionGroup group) {
        return switch (group) {
            case APF -> "federal public administration bodies";
            case EF -> "state governments";
            case OCA -> "autonomous constitutional bodies";
            case LEG -> "chambers of the legislature";
            case JUD -> "bodies of the judiciary";
            case OSC -> "civil society organisations";
        };
    }

    public static String of(ReportType type) {
        return switch (type) {
            case PROGRAM -> "programmes";
            case ACTION -> "actions";
            case GOOD_PRACTICE -> "good practices";
        };
    }
}
