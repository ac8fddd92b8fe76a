package mx.compendium.publication.gateway;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import mx.compendium.claim.Block.Kind;
import mx.compendium.claim.ReadText.Printed;
import mx.compendium.claim.Run;

/** The unit's own words as XML: blocks of runs, items gathered into lists, what a heading begins gathered below it. */
final class TextXml {

    private final Markup xml;

    TextXml(Markup xml) {
        this.xml = xml;
    }

    /** A number in running text says which figure it is. */
    static void run(Markup xml, Run run) throws XMLStreamException {
        if (run.kind() == Run.Kind.CALL) {
            xml.empty("call", "label", run.key());
        } else {
            xml.words("run", run.text(), "kind", run.kind().name(), "figure", run.figure());
        }
    }

    void blocks(String name, List<Printed> text) throws XMLStreamException {
        xml.element(name, () -> blocks(text));
    }

    /** Each heading with what follows it; what comes before the first stands alone. */
    void topics(List<Printed> text) throws XMLStreamException {
        xml.element("topics", () -> {
            for (List<Printed> topic : parted(text)) {
                boolean titled = topic.get(0).kind() == Kind.HEADING;
                xml.element("topic", () -> {
                    if (titled) {
                        block("heading", topic.get(0));
                    }
                    xml.element("body", () -> blocks(topic.subList(titled ? 1 : 0, topic.size())));
                });
            }
        });
    }

    private static List<List<Printed>> parted(List<Printed> text) {
        List<List<Printed>> topics = new ArrayList<>();
        for (Printed block : text) {
            if (topics.isEmpty() || block.kind() == Kind.HEADING) {
                topics.add(new ArrayList<>());
            }
            topics.get(topics.size() - 1).add(block);
        }
        return topics;
    }

    private void blocks(List<Printed> text) throws XMLStreamException {
        int at = 0;
        while (at < text.size()) {
            Kind kind = text.get(at).kind();
            int end = at + 1;
            while (isItem(kind) && end < text.size() && text.get(end).kind() == kind) {
                end++;
            }
            List<Printed> together = text.subList(at, end);
            if (isItem(kind)) {
                xml.each("items", together, one -> block("item", one), "kind", kind.written());
            } else {
                block(kind.written(), together.get(0));
            }
            at = end;
        }
    }

    private static boolean isItem(Kind kind) {
        return kind == Kind.ITEM || kind == Kind.NUMBERED;
    }

    private void block(String name, Printed block) throws XMLStreamException {
        xml.each(name, block.runs(), run -> run(xml, run), "label", block.label());
    }
}
