package mx.compendium.statistics.model;

import java.util.Locale;
import mx.compendium.catalogue.InstitutionGroup;

/** Codes of figures that several rules name. */
final class Codes {

    private Codes() {}

    static String objective(int number) {
        return "reports.objective." + twoDigits(number);
    }

    static String group(InstitutionGroup group) {
        return "reports.group." + group;
    }

    static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
