package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Samples;
import org.junit.jupiter.api.Test;

/** Documents made by a Java of their own. */
class ChildTypesettingTest {

    private final ChildTypesetting child = new ChildTypesetting();

    @Test
    void the_child_makes_the_same_bytes_and_tells_how_far_it_is() {
        Manuscript report = Manuscript.of(Samples.executiveReport(), DocumentFormat.PDF);
        List<Integer> progress = new ArrayList<>();
        assertThat(child.set(report, progress::add)).isEqualTo(Typesetting.of(report, percent -> {}));
        assertThat(progress).isSorted().startsWith(5).endsWith(100).hasSizeGreaterThan(10);
    }

    @Test
    void it_runs_in_a_heap_of_its_own_and_gives_way_to_others() {
        String seen = seen(small());
        assertThat(seen).startsWith("512 ");
        assertThat(seen).endsWith(System.getProperty("os.name").equals("Linux") ? " 19" : " ?");
    }

    @Test
    void a_large_manuscript_has_twice_the_heap() {
        Manuscript large = new Manuscript(PressFormat.PDF, "x", new byte[5 << 20], Instant.EPOCH, 1, 1);
        assertThat(seen(large)).startsWith("1024 ");
    }

    @Test
    void what_it_says_last_is_told_when_it_fails() {
        Manuscript torn = new Manuscript(
                PressFormat.PDF,
                "executive-report.xsl",
                "<report>".getBytes(StandardCharsets.UTF_8),
                Instant.EPOCH,
                1,
                1);
        assertThatThrownBy(() -> child.set(torn, percent -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the press ended with 1")
                .hasMessageContaining("could not be laid out");
    }

    @Test
    void the_stop_ends_the_child_at_once_and_none_begins() {
        ChildTypesetting waiting = new ChildTypesetting(Waiting.class.getName());
        assertThatThrownBy(() -> waiting.set(small(), percent -> waiting.stop()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> waiting.set(small(), percent -> {})).hasMessageContaining("stopped");
    }

    @Test
    void a_child_ends_with_its_parent() throws Exception {
        Process orphan = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Orphan.class.getName())
                .start();
        orphan.getOutputStream().close();
        assertThat(orphan.waitFor()).isEqualTo(3);
    }

    private static String seen(Manuscript manuscript) {
        byte[] told = new ChildTypesetting(Surroundings.class.getName()).set(manuscript, percent -> {});
        return new String(told, StandardCharsets.UTF_8);
    }

    private static Manuscript small() {
        return new Manuscript(PressFormat.PDF, "x", new byte[] {1}, Instant.EPOCH, 1, 1);
    }

    /** Writes its heap in MB and its niceness in the place of the document. */
    static final class Surroundings {
        public static void main(String[] given) throws Exception {
            java.nio.file.Path stat = java.nio.file.Path.of("/proc/self/stat");
            String nice = java.nio.file.Files.exists(stat)
                    ? java.nio.file.Files.readString(stat)
                            .replaceFirst(".*[)] ", "")
                            .split(" ", -1)[16]
                    : "?";
            java.nio.file.Files.writeString(java.nio.file.Path.of(given[6]), heap() + " " + nice);
        }

        /** One of two halves of its young part is not counted as heap. */
        private static long heap() {
            long heap = Runtime.getRuntime().maxMemory() >> 20;
            return heap >= 480 && heap <= 512 ? 512 : heap >= 960 && heap <= 1024 ? 1024 : heap;
        }
    }

    /** Says that it begins and never ends. */
    static final class Waiting {
        public static void main(String[] given) throws Exception {
            System.out.println("progress 5");
            Thread.sleep(600_000);
        }
    }

    /** What the child does about its parent, and nothing else. */
    static final class Orphan {
        public static void main(String[] given) throws Exception {
            Typesetter.endWithTheParent();
            Thread.sleep(600_000);
        }
    }
}
