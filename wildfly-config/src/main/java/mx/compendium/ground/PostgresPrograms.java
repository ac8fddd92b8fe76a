package mx.compendium.ground;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The programs of PostgreSQL, unpacked from an archive on the class path: nothing has to be installed on the machine. */
final class PostgresPrograms {

    private final Path home;
    private final List<String> prefix;

    private PostgresPrograms(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    static PostgresPrograms prepare(Plan plan, Progress progress) {
        String archive = "postgres-linux-" + architecture() + ".txz";
        Prepared prepared = new Prepared(plan.prepared());
        Path home = prepared.once("postgresql", fingerprint(archive), to -> {
            progress.begin("PostgreSQL", "unpacking (once)");
            unpack(archive, to);
            progress.done("PostgreSQL", "unpacked, " + Sizes.of(to));
        });
        return new PostgresPrograms(home, asUnprivileged());
    }

    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * UTF-8 with the built-in C.UTF-8 locale: the same order and the same upper and lower case on every machine, whatever
     * languages it has installed. Passwords for everybody, the superuser too.
     */
    void initialise(Path data, String superuserPassword, Path logs) {
        Path passwordFile = data.resolveSibling("run").resolve("superuser");
        try {
            Trees.delete(data);
            Files.createDirectories(passwordFile.getParent());
            Files.createDirectories(logs);
            Files.writeString(passwordFile, superuserPassword);
            run(
                    logs.resolve("postgres.log"),
                    command(
                            "initdb",
                            "-D",
                            data.toString(),
                            "-U",
                            "postgres",
                            "-E",
                            "UTF8",
                            "--locale=C.UTF-8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + passwordFile));
        } catch (IOException e) {
            throw new Refusal("PostgreSQL's data directory " + data + " cannot be made", e);
        } finally {
            deleteQuietly(passwordFile);
        }
    }

    void stopFast(Path data) {
        try {
            new ProcessBuilder(command("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-t", "20"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(25, TimeUnit.SECONDS);
        } catch (IOException e) {
            // The part is ended by a signal then; the database recovers at its next start.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Path log, List<String> command) throws IOException {
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException(LogTail.lastError(log).orElse("code " + code) + "; log: " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void unpack(String archive, Path to) throws IOException {
        try (InputStream txz = resource(archive)) {
            if (txz == null) {
                throw new Refusal("There is no PostgreSQL for this machine in the distribution (" + archive
                        + "); name one by COMPENDIUM_DB_URL, COMPENDIUM_DB_USER and COMPENDIUM_DB_PASSWORD");
            }
            Trees.untar(txz, to);
        }
    }

    private static @Nullable InputStream resource(String archive) {
        return PostgresPrograms.class.getResourceAsStream("/" + archive);
    }

    private static String fingerprint(String archive) {
        var address = PostgresPrograms.class.getResource("/" + archive);
        return address == null ? archive : address.getPath();
    }

    private static String architecture() {
        String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") || name.equals("arm64") ? "arm_64" : "x86_64";
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody, and files keep their owner. */
    private static List<String> asUnprivileged() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        List<String> namespace = List.of("unshare", "-U");
        try {
            List<String> probe = new ArrayList<>(namespace);
            probe.add("true");
            if (new ProcessBuilder(probe).start().waitFor() == 0) {
                return namespace;
            }
        } catch (IOException e) {
            throw withoutNamespaces(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw withoutNamespaces(null);
    }

    private static Refusal withoutNamespaces(@Nullable IOException cause) {
        String reason = "PostgreSQL does not run as root, and this machine gives root no user namespaces (unshare -U)."
                + " Start as an ordinary user, or name a database by COMPENDIUM_DB_URL";
        return cause == null ? new Refusal(reason) : new Refusal(reason, cause);
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
