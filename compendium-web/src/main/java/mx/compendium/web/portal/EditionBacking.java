package mx.compendium.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimSection;
import mx.compendium.kernel.Installation;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.EditionProof;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.Erratum;
import mx.compendium.publication.PublishedException;
import mx.compendium.publication.QrPicture;
import mx.compendium.publication.boundary.PublishedEditions;
import mx.compendium.statistics.Figure;
import mx.compendium.web.figures.Leading;
import mx.compendium.web.frame.Brand;
import org.jspecify.annotations.Nullable;

/** A published edition for everybody: what it covers, its documents, its sentences, its leading figures. */
@Named("publicEdition")
@RequestScoped
public class EditionBacking {

    /** What is said in one part of the report. */
    public record Section(ClaimSection name, List<Claim> claims) {}

    @Inject
    AddressNames address;

    @EJB
    PublishedEditions published;

    @Inject
    Brand brand;

    @Inject
    Installation installation;

    private @Nullable EditionRow row;
    private @Nullable QrPicture qr;
    private List<Long> bars = List.of();
    private List<DocumentRow> documents = List.of();
    private List<Figure> figures = List.of();
    private List<Section> sections = List.of();
    private @Nullable EditionProof proof;
    private List<EditionRow> versions = List.of();
    private List<Erratum> errata = List.of();
    private List<PublishedException> exceptions = List.of();

    @PostConstruct
    void read() {
        EditionRow edition = published.edition(address.get(0));
        row = edition;
        documents = published.documents(edition.code());
        List<Figure> all = published.figures(edition.code());
        figures = Leading.of(all);
        bars = CoverBars.of(all);
        qr = published.qr(edition.code());
        sections = sections(published.claims(edition.code()));
        proof = published.proof(edition.code());
        versions = published.versions(edition.code());
        errata = published.errata(edition.code());
        exceptions = published.exceptions(edition.code());
    }

    public EditionRow getRow() {
        return Objects.requireNonNull(row);
    }

    public QrPicture getQr() {
        return Objects.requireNonNull(qr);
    }

    /** Of its cover: for each objective its actions, as a share of the most, 0 to 100. */
    public List<Long> getBars() {
        return bars;
    }

    public Citation getCitation() {
        String address = installation.publicAddress() + "/editions/" + getRow().code();
        return Citation.of(brand.getAuthor(), getRow(), getRow().title(), "", address, "compendium-" + getRow().code());
    }

    public EditionProof getProof() {
        return Objects.requireNonNull(proof);
    }

    public List<PublishedException> getExceptions() {
        return exceptions;
    }

    public List<DocumentRow> getDocuments() {
        return documents;
    }

    public List<Figure> getFigures() {
        return figures;
    }

    /** In reading order; parts in which nothing is said are left out. */
    public List<Section> getSections() {
        return sections;
    }

    /** Every version, the newest first. */
    public List<EditionRow> getVersions() {
        return versions;
    }

    public List<DocumentRow> documentsOf(EditionRow version) {
        return published.documents(version.code(), version.version());
    }

    /** What the newest version and those before it declare, the first first. */
    public List<Erratum> getErrata() {
        return errata;
    }

    /** Where the open data of the edition begin. */
    public String getOpen() {
        return "/api/v1/editions/" + getRow().code();
    }

    static List<Section> sections(List<Claim> claims) {
        return Arrays.stream(ClaimSection.values())
                .map(name -> new Section(name, of(claims, name)))
                .filter(section -> !section.claims().isEmpty())
                .toList();
    }

    private static List<Claim> of(List<Claim> claims, ClaimSection name) {
        return claims.stream().filter(claim -> claim.section() == name).toList();
    }
}
