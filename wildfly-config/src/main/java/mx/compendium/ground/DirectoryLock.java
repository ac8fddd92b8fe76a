package mx.compendium.ground;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One instance per directory: the lock is held by the operating system, so a killed launcher leaves none behind. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock of(Path directory) {
        try {
            Files.createDirectories(directory.resolve("run"));
            FileChannel channel = FileChannel.open(
                    directory.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw taken(directory);
            }
            PidFile.write(directory, "launcher", ProcessHandle.current());
            return new DirectoryLock(channel);
        } catch (IOException e) {
            throw new Refusal("The directory " + directory + " cannot be locked", e);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Refusal taken(Path directory) {
        String who = PidFile.of(directory, "launcher")
                .running()
                .map(process -> " (pid " + process.pid() + ")")
                .orElse("");
        return new Refusal(
                "Compendium already runs from " + directory + who
                        + ". Stop it first, or give this one its own data with -Dcompendium.directory=… and -Dcompendium.port-offset=N");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
            return;
        }
    }
}
