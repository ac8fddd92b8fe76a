package mx.compendium.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import mx.compendium.kernel.Sha256;
import mx.compendium.publication.boundary.PublishedEditions;

/** Tells of a file which published document, version and seal it is, or that it is none of ours. Nothing of it is kept. */
@Path("/verification")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    @Inject
    private PublishedEditions editions;

    /** The body is the file itself; it is read once and in small pieces. */
    @PermitAll
    @POST
    @Consumes(MediaType.WILDCARD)
    public VerificationBody verify(InputStream file) throws IOException {
        String digest = digest(file);
        return editions.recognise(digest)
                .map(known -> VerificationBody.of(known, digest))
                .orElseGet(() -> VerificationBody.unknown(digest));
    }

    private static String digest(InputStream file) throws IOException {
        MessageDigest digest = Sha256.begun();
        new DigestInputStream(file, digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }
}
