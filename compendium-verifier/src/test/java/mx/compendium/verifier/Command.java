package mx.compendium.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command as it ran: its status and what it printed. */
record Command(int status, String printed) {

    static Command run(String... arguments) {
        return runWith("", arguments);
    }

    static Command runWith(String typed, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        int status = Verifier.run(arguments, in, out);
        return new Command(status, bytes.toString(StandardCharsets.UTF_8));
    }

    Command said(int expected, String... texts) {
        assertThat(printed).contains(texts);
        assertThat(status).as(printed).isEqualTo(expected);
        return this;
    }
}
