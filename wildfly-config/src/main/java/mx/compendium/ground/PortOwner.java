package mx.compendium.ground;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out whether a port is free and, on Linux, who holds it. */
final class PortOwner {

    private static final String LISTEN = "0A";

    private PortOwner() {}

    /** Refuses with every taken port and its holder, not only the first. */
    static void requireFree(Map<String, Integer> ports) {
        String taken = ports.entrySet().stream()
                .filter(port -> !isFree(port.getValue()))
                .map(port ->
                        "port " + port.getValue() + " (" + port.getKey() + ") is taken by " + holder(port.getValue()))
                .collect(Collectors.joining("; "));
        if (!taken.isEmpty()) {
            throw new Refusal(taken + ". Stop that program, or shift all ports with -Dcompendium.port-offset=N");
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static String holder(int port) {
        return inodes(port).stream()
                .map(PortOwner::processWith)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("another program (of another user, so its name cannot be read)");
    }

    private static List<String> inodes(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(PortOwner::lines)
                .map(line -> line.trim().split("\\s+"))
                .filter(columns -> columns.length > 9 && columns[3].equals(LISTEN))
                .filter(columns -> columns[1].endsWith(String.format(Locale.ROOT, ":%04X", port)))
                .map(columns -> columns[9])
                .toList();
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Optional<String> processWith(String inode) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), "socket:[" + inode + "]"))
                .findFirst()
                .map(process -> name(process) + " (pid " + process.pid() + ")");
    }

    private static String name(ProcessHandle process) {
        return lines("/proc/" + process.pid() + "/comm").findFirst().orElse("a program");
    }

    private static boolean holds(long pid, String socket) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : open) {
                if (target(descriptor).equals(socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
