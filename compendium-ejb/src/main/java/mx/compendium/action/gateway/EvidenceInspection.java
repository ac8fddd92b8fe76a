package mx.compendium.action.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import mx.compendium.action.ArrivedFile;
import mx.compendium.action.EvidenceKind;
import mx.compendium.action.model.R44EvidenceFile;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Sha256;
import mx.compendium.kernel.Violation;

/** Looks into a file that arrived: whether it is what it says, and nothing besides. */
@Dependent
public class EvidenceInspection {

    private final EvidenceShelf shelf;
    private final VirusScan scan;

    @Inject
    public EvidenceInspection(EvidenceShelf shelf, VirusScan scan) {
        this.shelf = shelf;
        this.scan = scan;
    }

    /**
     * The file as it will be kept; photographs without what tells where and by whom they were taken.
     *
     * @throws RulesBroken with everything the first look finds, or the first thing the second one does
     */
    public ArrivedFile inspect(Path arrived, String fileName) {
        EvidenceKind kind = EvidenceKind.named(fileName).orElseThrow();
        try {
            RulesBroken.ifAny(R44EvidenceFile.against(kind, head(arrived)));
            scan.against(arrived);
            lookInto(kind, arrived);
            return new ArrivedFile(arrived, fileName, kind.mediaType(), Files.size(arrived), sha256(arrived));
        } catch (IOException unreadable) {
            throw damaged(unreadable);
        }
    }

    private void lookInto(EvidenceKind kind, Path arrived) throws IOException {
        switch (kind) {
            case PDF -> {
                PdfInspection.inspect(arrived);
                isNoArchive(arrived);
            }
            case PNG -> clean(arrived, PngCleaning::copy);
            case JPEG -> clean(arrived, JpegCleaning::copy);
            case XLSX, DOCX -> OfficeInspection.inspect(kind, arrived);
        }
    }

    /** An archive is read from its end: what is one as well is two files in one. */
    private static void isNoArchive(Path arrived) {
        try (ZipFile archive = new ZipFile(arrived.toFile())) {
            throw new RulesBroken(Violation.of("evidence.content-two-kinds", archive.size()));
        } catch (IOException none) {
            // as it should be
        }
    }

    /** Copies what belongs to a picture. */
    interface Cleaning {
        void copy(DataInputStream picture, OutputStream clean) throws IOException;
    }

    private void clean(Path arrived, Cleaning cleaning) throws IOException {
        Path clean = shelf.empty();
        try {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(arrived)));
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(clean))) {
                cleaning.copy(in, out);
            }
            Files.move(clean, arrived, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            shelf.forget(clean);
        }
    }

    private static byte[] head(Path arrived) throws IOException {
        try (InputStream in = Files.newInputStream(arrived)) {
            return in.readNBytes(R44EvidenceFile.HEAD);
        }
    }

    private static RulesBroken damaged(IOException unreadable) {
        RulesBroken refusal = new RulesBroken(Violation.of("evidence.content-damaged"));
        refusal.initCause(unreadable);
        return refusal;
    }

    private static String sha256(Path file) {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Sha256.begun())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
