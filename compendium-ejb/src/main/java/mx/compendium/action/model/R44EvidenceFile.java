package mx.compendium.action.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mx.compendium.action.EvidenceKind;
import mx.compendium.action.EvidenceLabel;
import mx.compendium.kernel.Violation;

/** a file is evidence when its name, the type it is said to have and its first bytes tell one and the same kind. */
public final class R44EvidenceFile {

    /** How many bytes at its beginning are looked at; browsers guess a type from no more than these. */
    public static final int HEAD = 2048;

    private static final int LONGEST_NAME = 250;
    private static final Set<String> SAYS_NOTHING = Set.of("", "application/octet-stream");
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<String> MARKUP = List.of("<!doctype", "<html", "<script", "<svg");

    private R44EvidenceFile() {}

    /** A name as it is kept: letters composed in one way, whatever the computer it comes from. */
    public static String name(String fileName) {
        return Normalizer.normalize(fileName, Normalizer.Form.NFC).strip();
    }

    /** What stands against a file before any byte of it is read. */
    public static List<Violation> against(EvidenceLabel label) {
        String name = name(label.fileName());
        List<Violation> found = new ArrayList<>(againstName(name));
        Optional<EvidenceKind> kind = EvidenceKind.named(name);
        if (kind.isEmpty()) {
            found.add(Violation.of("evidence.kind-not-taken"));
        } else if (!declares(label, kind.get())) {
            found.add(Violation.of("evidence.kind-otherwise-declared"));
        }
        return found;
    }

    private static boolean declares(EvidenceLabel label, EvidenceKind kind) {
        String declared =
                label.declaredType().replaceFirst("(?s);.*", "").strip().toLowerCase(Locale.ROOT);
        return SAYS_NOTHING.contains(declared) || declared.equals(kind.mediaType());
    }

    private static List<Violation> againstName(String name) {
        List<Violation> found = new ArrayList<>();
        if (name.codePoints().anyMatch(R44EvidenceFile::hidden)) {
            found.add(Violation.of("evidence.name-hidden-signs"));
        }
        if (name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            found.add(Violation.of("evidence.name-with-path"));
        }
        if (name.length() > LONGEST_NAME) {
            found.add(Violation.of("evidence.name-too-long", LONGEST_NAME, name.length()));
        }
        return found;
    }

    /** Signs that are not seen, or turn the direction of what follows so that an ending reads as another. */
    private static boolean hidden(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    /**
     * What stands against it by its first bytes.
     *
     * @param head at most {@link #HEAD}; fewer when the file is shorter
     */
    public static List<Violation> against(EvidenceKind kind, byte[] head) {
        if (head.length == 0) {
            return List.of(Violation.of("evidence.file-empty"));
        }
        if (kind.packed() && begins(head, OLD_OFFICE)) {
            return List.of(Violation.of("evidence.content-protected"));
        }
        if (!begins(head, magic(kind))) {
            return List.of(Violation.of("evidence.content-otherwise", kind.name()));
        }
        return kind == EvidenceKind.PDF && markup(head)
                ? List.of(Violation.of("evidence.content-two-kinds"))
                : List.of();
    }

    private static byte[] magic(EvidenceKind kind) {
        return switch (kind) {
            case PDF -> "%PDF-".getBytes(StandardCharsets.US_ASCII);
            case PNG -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
            case JPEG -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
            case XLSX, DOCX -> new byte[] {'P', 'K', 3, 4};
        };
    }

    private static boolean begins(byte[] head, byte[] magic) {
        for (int place = 0; place < magic.length; place++) {
            if (place >= head.length || head[place] != magic[place]) {
                return false;
            }
        }
        return true;
    }

    private static boolean markup(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(text::contains);
    }
}
