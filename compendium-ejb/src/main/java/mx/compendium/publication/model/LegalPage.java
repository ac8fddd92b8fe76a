package mx.compendium.publication.model;

import java.util.List;
import java.util.stream.Stream;
import mx.compendium.publication.GateException;
import mx.compendium.template.EditionTemplate;
import org.jspecify.annotations.Nullable;

/** The paragraphs of an edition's legal page. */
public final class LegalPage {

    private LegalPage() {}

    /**
     * In their order.
     *
     * @param source where an edition taken over was published, null for one captured here
     * @param granted what two persons let pass, which is told in the edition
     */
    public static List<String> of(EditionTemplate template, @Nullable String source, List<GateException> granted) {
        Stream<String> paragraphs = source == null
                ? template.legal().stream()
                : template.legalTakenOver().stream().map(paragraph -> paragraph.replace("{source}", source));
        return Stream.concat(paragraphs, granted.stream().map(LegalPage::told)).toList();
    }

    private static String told(GateException exception) {
        return "Excepción autorizada por dos personas de la unidad: «" + exception.written() + "» en «"
                + exception.place() + "» se publica sin comprobación. Motivo: " + exception.reason();
    }
}
