package mx.compendium.ground;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortOwnerTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_taken_port_is_refused_with_the_name_and_pid_of_who_holds_it() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PortOwner.requireFree(Map.of("Keycloak", taken.getLocalPort())))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " (Keycloak) is taken by java (pid "
                            + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void all_taken_ports_are_told_at_once() throws IOException {
        InetAddress local = InetAddress.getLoopbackAddress();
        try (ServerSocket one = new ServerSocket(0, 1, local);
                ServerSocket other = new ServerSocket(0, 1, local)) {
            assertThatThrownBy(() -> PortOwner.requireFree(
                            Map.of("application", one.getLocalPort(), "PostgreSQL", other.getLocalPort())))
                    .hasMessageContaining("(application)")
                    .hasMessageContaining("(PostgreSQL)");
        }
    }

    @Test
    void a_free_port_passes() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThatCode(() -> PortOwner.requireFree(Map.of("application", free))).doesNotThrowAnyException();
    }
}
