package mx.compendium.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import mx.compendium.verifier.bundle.Memory;
import mx.compendium.verifier.bundle.Refused;

/**
 * {@code java -jar compendium-verifier-*.jar bundle.zip [document …]}.
 *
 * <p>Exit status: 0 everything is true, 1 something is false, 2 refused or unreadable, 64 wrong usage.
 */
public final class Verifier {

    static final int TRUE = 0;
    static final int FALSE = 1;
    static final int REFUSED = 2;
    static final int USAGE = 64;

    private Verifier() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = run(arguments, System.in, out);
        out.flush();
        System.exit(status);
    }

    static int run(String[] arguments, InputStream in, PrintStream out) {
        Options options;
        try {
            options = Options.read(arguments);
        } catch (IllegalArgumentException e) {
            new Texts(false).print(out, "usage.wrong", String.valueOf(e.getMessage()));
            new Texts(false).print(out, "usage");
            return USAGE;
        }
        Texts texts = new Texts(options.english());
        if (options.help()) {
            texts.print(out, "usage");
            return TRUE;
        }
        return verify(options, new Printing(texts, out, options.all()), in);
    }

    private static int verify(Options options, Printing printing, InputStream in) {
        try {
            Report report = Verification.of(options, Memory.ofThisMachine());
            printing.report(report);
            if (report.opened() != null && options.falsifies()) {
                new Falsifying(report.opened(), printing).run(options, in);
            }
            return report.status();
        } catch (Refused e) {
            printing.refused(e.problem());
        } catch (IOException e) {
            printing.unreadable(e);
        } catch (OutOfMemoryError e) {
            printing.outOfMemory();
        }
        return REFUSED;
    }
}
