package mx.compendium.publication.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A period's publication: the version the world sees, its title and address as they were on that day. */
@Entity
@Table(name = "edition")
@IdClass(EditionKey.class)
public class Edition {

    public static final int FIRST_VERSION = 1;

    @Id
    @Column(name = "period_code")
    private String periodCode;

    @Id
    @Column(name = "version")
    private int version;

    @Column(name = "title", nullable = false, length = 250)
    private String title;

    @Column(name = "public_address", nullable = false, length = 250)
    private String publicAddress;

    @Column(name = "seal_sha256", nullable = false, length = 64)
    private String sealSha256;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @Column(name = "published_by", nullable = false, length = 255)
    private String publishedBy;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected Edition() {}

    public Edition(
            String periodCode,
            int version,
            String title,
            String publicAddress,
            String sealSha256,
            Instant publishedAt,
            String publishedBy) {
        this.periodCode = periodCode;
        this.version = version;
        this.title = title;
        this.publicAddress = publicAddress;
        this.sealSha256 = sealSha256;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
    }

    public String periodCode() {
        return periodCode;
    }

    public int version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String publicAddress() {
        return publicAddress;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
