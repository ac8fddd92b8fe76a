package mx.compendium.exchange.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.action.CaptureField;
import mx.compendium.exchange.gateway.TemplateWorkbook;
import mx.compendium.exchange.model.Vocabulary;
import mx.compendium.exchange.model.WorkbookMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** what nobody should open is refused in a Java of 64 MB, each file for its own reason. */
class HostileFilesTest {

    private static byte[] template() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Vocabulary vocabulary = new Vocabulary().with(CaptureField.TYPE, Map.of("ACTION", "Acción"));
        WorkbookMark mark = new WorkbookMark("2024", "INM", UUID.randomUUID(), Instant.EPOCH);
        new TemplateWorkbook(vocabulary, Desk.WORDS).write(mark, "INM", "hoy", List.of(), out);
        return out.toByteArray();
    }

    @Test
    void r34_each_hostile_file_is_refused_for_its_own_reason_within_64_megabytes(@TempDir Path folder)
            throws Exception {
        byte[] good = template();
        Map<Path, String> files = HostileFiles.make(good, folder);
        Path fine = folder.resolve("buena.xlsx");
        Files.write(fine, good);
        files.put(fine, "taken");
        List<String> told = SmallMachine.send(List.copyOf(files.keySet()));
        Map<String, String> codes = told.stream()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        Map<String, String> expected = files.entrySet().stream()
                .collect(Collectors.toMap(file -> file.getKey().getFileName().toString(), Map.Entry::getValue));
        assertThat(codes).isEqualTo(expected);
    }
}
