package mx.compendium.statistics;

import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;

/** What English definitions and sentences call the things figures count. */
public final class EnglishNouns {

    public static final English ACTION = new English("action", "actions");
    public static final English INSTITUTION = new English("institution", "institutions");

    private EnglishNouns() {}

    /** A noun in both numbers. */
    public record English(String singular, String plural) {

        public String form(long count) {
            return count == 1 ? singular : plural;
        }
    }

    /** One of the institutions of the group, as in «4 civil society organisations». */
    public static English of(InstitutionGroup group) {
        return switch (group) {
            case APF -> new English("federal public administration body", "federal public administration bodies");
            case EF -> new English("state government", "state governments");
            case OCA -> new English("autonomous constitutional body", "autonomous constitutional bodies");
            case LEG -> new English("chamber of the legislature", "chambers of the legislature");
            case JUD -> new English("body of the judiciary", "bodies of the judiciary");
            case OSC -> new English("civil society organisation", "civil society organisations");
        };
    }

    public static English of(ReportType type) {
        return switch (type) {
            case PROGRAM -> new English("programme", "programmes");
            case ACTION -> ACTION;
            case GOOD_PRACTICE -> new English("good practice", "good practices");
        };
    }
}
