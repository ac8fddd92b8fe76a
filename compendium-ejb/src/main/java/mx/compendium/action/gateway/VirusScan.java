package mx.compendium.action.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;

/**
 * Asks a clamd, where the installation names one, by its command INSTREAM (clamd(8)). Where it does not answer, nothing is
 * taken unscanned.
 */
@Dependent
public class VirusScan {

    private static final int PATIENCE = 60_000;
    private static final int BUFFER = 64 * 1024;

    private final EvidenceSettings settings;

    @Inject
    public VirusScan(EvidenceSettings settings) {
        this.settings = settings;
    }

    void against(Path file) {
        String scanner = settings.scanner();
        if (scanner == null) {
            return;
        }
        String answer = ask(scanner, file);
        if (answer.contains("FOUND")) {
            throw new RulesBroken(Violation.of("evidence.content-infected"));
        }
        if (!answer.endsWith("OK")) {
            throw new RulesBroken(Violation.of("evidence.scan-not-possible"));
        }
    }

    private static String ask(String scanner, Path file) {
        int colon = scanner.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE);
            socket.connect(
                    new InetSocketAddress(scanner.substring(0, colon), Integer.parseInt(scanner.substring(colon + 1))),
                    PATIENCE);
            send(file, new DataOutputStream(socket.getOutputStream()));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        } catch (IOException away) {
            return "";
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.writeInt(read);
                out.write(buffer, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
