package mx.compendium.verifier.bundle;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which files there may be in a bundle, and none besides. */
public final class EntryNames {

    private static final Set<String> SINGLE = Set.of(
            "LEEME.txt",
            "manifest.json",
            "manifest.sig",
            "key.pem",
            "claims.json",
            "claims.schema.json",
            "rules.json",
            "template.json",
            "dictionary.csv",
            "events.csv",
            "data/cited.csv");
    private static final Pattern TABLE = Pattern.compile("data/([A-Za-z0-9][A-Za-z0-9_-]*)/([a-z]+\\.csv)");

    private EntryNames() {}

    static String checked(String name, String where) {
        Matcher table = TABLE.matcher(name);
        boolean known = SINGLE.contains(name) || (table.matches() && TableShape.ofEdition(table.group(2)));
        if (!known) {
            throw new Refused("zip.unknown", where, name.replaceAll("[^\\x20-\\x7e]", "?"));
        }
        return name;
    }

    /** Every file a bundle has whatever its editions. */
    public static Set<String> single() {
        return SINGLE;
    }

    /** The edition a table is of, or nothing for the other files. */
    public static String editionOf(String name) {
        Matcher table = TABLE.matcher(name);
        return table.matches() ? table.group(1) : "";
    }
}
