package mx.compendium.action.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.compendium.action.EvidenceKind;
import mx.compendium.action.EvidenceLabel;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.Test;

class R44EvidenceFileTest {

    @Test
    void r44_name_and_declared_type_tell_one_kind() {
        assertThat(against("Informe anual 2024.pdf", "application/pdf")).isEmpty();
        assertThat(against("Ñandú – acción.PDF", "")).isEmpty();
        assertThat(against("lista.xlsx", "application/octet-stream")).isEmpty();
        assertThat(against("foto.jpg", "image/jpeg; q=1")).isEmpty();
        assertThat(against("informe.pdf", "text/html")).containsExactly("evidence.kind-otherwise-declared");
    }

    @Test
    void r44_other_kinds_are_not_taken_whatever_they_hold() {
        for (String name : List.of("a.svg", "a.html", "a.pdf.exe", "lista.xlsm", "oficio.doc", "pdf", "")) {
            assertThat(against(name, "application/pdf")).contains("evidence.kind-not-taken");
        }
    }

    @Test
    void r44_a_name_that_lies_is_refused() {
        assertThat(against("../../x.pdf", "")).contains("evidence.name-with-path");
        assertThat(against("C:\\temp\\x.pdf", "")).contains("evidence.name-with-path");
        assertThat(against(".pdf", "")).contains("evidence.name-with-path");
        assertThat(against("informe\u202Efdp.pdf", "")).containsExactly("evidence.name-hidden-signs");
        assertThat(against("a\u0000.pdf", "")).containsExactly("evidence.name-hidden-signs");
        assertThat(against("a\r\nSet-Cookie: x.pdf", "")).containsExactly("evidence.name-hidden-signs");
        assertThat(against("x".repeat(4096) + ".pdf", "")).containsExactly("evidence.name-too-long");
    }

    @Test
    void r44_a_name_is_kept_with_its_letters_composed() {
        assertThat(R44EvidenceFile.name(" acción.pdf ")).isEqualTo("acción.pdf");
    }

    @Test
    void r45_a_file_and_all_files_together_have_their_room() {
        long megabyte = 1024 * 1024;
        assertThat(R45EvidenceRoom.againstSize(megabyte, megabyte)).isEmpty();
        assertThat(R45EvidenceRoom.againstSize(megabyte + 1, megabyte)).hasSize(1);
        assertThat(R45EvidenceRoom.againstRoom(megabyte, megabyte, 2 * megabyte))
                .isEmpty();
        assertThat(R45EvidenceRoom.againstRoom(megabyte + 1, megabyte, 2 * megabyte))
                .extracting(Violation::code)
                .containsExactly("evidence.room-used-up");
    }

    @Test
    void r44_the_first_bytes_are_those_of_the_kind() {
        assertThat(R44EvidenceFile.against(
                        EvidenceKind.PDF, "%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(R44EvidenceFile.against(EvidenceKind.PDF, new byte[0])).hasSize(1);
        assertThat(R44EvidenceFile.against(EvidenceKind.PNG, new byte[] {(byte) 0x89}))
                .hasSize(1);
    }

    private static List<String> against(String name, String declared) {
        return R44EvidenceFile.against(new EvidenceLabel(name, declared)).stream()
                .map(Violation::code)
                .toList();
    }
}
