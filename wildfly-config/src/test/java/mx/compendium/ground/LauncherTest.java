package mx.compendium.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void an_offset_shifts_all_four_ports() {
        assertThat(Ports.shiftedBy(0)).isEqualTo(new Ports(8080, 8180, 15432, 9990));
        assertThat(Ports.shiftedBy(100)).isEqualTo(new Ports(8180, 8280, 15532, 10090));
    }

    @Test
    void a_senseless_offset_is_refused_with_what_was_given() {
        assertThatThrownBy(() -> Launcher.offset("many")).hasMessageContaining("\"many\"");
        assertThatThrownBy(() -> Launcher.offset("-1")).hasMessageContaining("0 to 50000");
    }

    @Test
    void every_line_of_progress_tells_the_time_since_the_start() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Progress progress = new Progress(new PrintStream(out, true, StandardCharsets.UTF_8))) {
            progress.begin("Keycloak", "starting");
            progress.done("Keycloak", "ready");
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.matches("\\[ +\\d+ s\\] Keycloak: .*"));
    }

    @Test
    void of_a_failed_deployment_the_innermost_cause_is_told() {
        String report = """
                {"WFLYCTL0080: Failed services" => {"x" => "Failed to start
                    Caused by: java.lang.IllegalStateException: outer
                    Caused by: org.flywaydb.core.api.FlywayException: migration 3 failed"}}
                """;

        assertThat(DeploymentFailure.reason(report))
                .isEqualTo("org.flywaydb.core.api.FlywayException: migration 3 failed");
    }
}
