package mx.compendium.web.portal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import mx.compendium.kernel.Installation;
import mx.compendium.kernel.Slice;
import mx.compendium.publication.ActionHit;
import mx.compendium.publication.ActionSearch;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.PortalContent;
import mx.compendium.publication.PublishedNames;
import mx.compendium.publication.PublishedNow;
import mx.compendium.publication.boundary.PublishedActions;
import mx.compendium.publication.boundary.PublishedEditions;
import mx.compendium.web.frame.Brand;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** The portal as others list it. */
@RequestScoped
public class PortalFile {

    /** The most addresses one sitemap may name (sitemaps.org). */
    private static final int MOST_ADDRESSES = 50_000;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Inject
    Installation installation;

    @Inject
    Brand brand;

    @Inject
    Say say;

    @Inject
    OpenCatalogue catalogue;

    @EJB
    PublishedEditions editions;

    @EJB
    PublishedActions actions;

    String robots() {
        return "User-agent: *\nDisallow: /app/\nDisallow: /receipts/\nDisallow: /actions?\nSitemap: " + base()
                + "/sitemap.xml\n";
    }

    String sitemap(PublishedNow now) {
        List<String> addresses =
                new ArrayList<>(List.of("/", "/actions", "/objectives", "/institutions", "/states", "/open-data"));
        PublishedNames names = actions.names();
        names.objectives().forEach(one -> addresses.add("/objectives/" + one.number()));
        names.institutions().forEach(one -> addresses.add("/institutions/" + one.code()));
        names.states().forEach(one -> addresses.add("/states/" + one.inegiCode()));
        editions.editions().forEach(one -> edition(one, now, addresses));
        everyAction(addresses);
        return addresses.stream()
                .map(address -> "  <url><loc>" + escaped(base() + address) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "", XML + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n", "</urlset>\n"));
    }

    private static void edition(EditionRow row, PublishedNow now, List<String> addresses) {
        String address = "/editions/" + row.code();
        addresses.add(address);
        if (now.shows(PortalContent.ROUND_TABLES)) {
            addresses.add(address + "/round-tables");
        }
    }

    private void everyAction(List<String> addresses) {
        @Nullable String cursor = null;
        do {
            Slice<ActionHit> slice = actions.find(ActionSearch.of(null), cursor, Slice.MOST);
            slice.items().forEach(one -> addresses.add("/editions/" + one.edition() + "/actions/" + one.folio()));
            cursor = slice.nextCursor();
        } while (cursor != null && addresses.size() + Slice.MOST <= MOST_ADDRESSES);
    }

    /** Atom (RFC 4287): one entry for each edition, changed when an erratum changes it. */
    String feed(PublishedNow now) {
        List<EditionRow> rows = editions.editions();
        String updated = rows.stream()
                .map(EditionRow::publishedAt)
                .max(Comparator.naturalOrder())
                .map(Object::toString)
                .orElse("1970-01-01T00:00:00Z");
        return rows.stream()
                .map(row -> entry(row, now))
                .collect(Collectors.joining(
                        "",
                        XML + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"es\">\n  <title>"
                                + escaped(brand.getProduct()) + "</title>\n  <id>" + escaped(base()) + "/</id>\n"
                                + "  <link rel=\"self\" href=\"" + escaped(base()) + "/feed.xml\"/>\n  <updated>"
                                + updated
                                + "</updated>\n  <author><name>" + escaped(brand.getAuthor()) + "</name></author>\n",
                        "</feed>\n"));
    }

    private String entry(EditionRow row, PublishedNow now) {
        String address = escaped(base() + "/editions/" + row.code());
        return "  <entry>\n    <title>" + escaped(row.title()) + "</title>\n    <id>" + address
                + "</id>\n    <link href=\"" + address + "\"/>\n    <updated>" + row.publishedAt()
                + "</updated>\n" + (now.shows(PortalContent.SHARING) ? summary(row) : "") + "  </entry>\n";
    }

    private String summary(EditionRow row) {
        return "    <summary>"
                + escaped(say.of("home.public.covers", say.months(row.coverageStart(), row.coverageEnd()))) + ". "
                + escaped(say.of("home.public.version", row.version(), say.moment(row.publishedAt())))
                + ".</summary>\n";
    }

    String catalogue() {
        return catalogue.asJson();
    }

    private String base() {
        return installation.publicAddress();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
