package mx.compendium.web.portal;

import java.time.LocalDate;
import mx.compendium.publication.EditionRow;
import mx.compendium.web.text.Zone;

/**
 * How something published is cited.
 *
 * @param author who publishes
 * @param title of what is cited
 * @param container the edition it is part of; empty for an edition itself
 * @param published day of the publication, in Mexico City
 * @param address permanent
 */
public record Citation(
        String author, String title, String container, LocalDate published, int version, String address, String key) {

    static Citation of(String author, EditionRow edition, String title, String container, String address, String key) {
        return new Citation(
                author,
                title,
                container,
                LocalDate.ofInstant(edition.publishedAt(), Zone.MEXICO_CITY),
                edition.version(),
                address,
                key);
    }

    /** In one line, author and date first (APA 7). */
    public String plain() {
        String in = container.isEmpty() ? "" : ". En " + container;
        return author + " (" + published.getYear() + "). " + title + in + " (versión " + version + "). " + address;
    }

    public String bibtex() {
        return "@misc{" + key + ",\n  author = {{" + author + "}},\n  title = {" + title + "},\n"
                + (container.isEmpty() ? "" : "  howpublished = {" + container + "},\n")
                + "  year = {" + published.getYear() + "},\n  version = {" + version + "},\n  url = {" + address
                + "}\n}";
    }

    public String ris() {
        return "TY  - " + (container.isEmpty() ? "RPRT" : "DATA") + "\nAU  - " + author + "\nTI  - " + title + "\n"
                + (container.isEmpty() ? "" : "T2  - " + container + "\n") + "PY  - " + published.getYear() + "\nDA  - "
                + published.toString().replace('-', '/') + "\nET  - " + version + "\nUR  - " + address + "\nER  - ";
    }
}
