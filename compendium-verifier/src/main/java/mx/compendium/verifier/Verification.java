package mx.compendium.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import mx.compendium.verifier.bundle.Csv;
import mx.compendium.verifier.bundle.EntryNames;
import mx.compendium.verifier.bundle.Json;
import mx.compendium.verifier.bundle.JsonReader;
import mx.compendium.verifier.bundle.Memory;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.bundle.Refused;
import mx.compendium.verifier.bundle.SealedZip;
import mx.compendium.verifier.bundle.Table;
import mx.compendium.verifier.bundle.TableShape;
import mx.compendium.verifier.bundle.Utf8;
import mx.compendium.verifier.claim.Judging;
import mx.compendium.verifier.claim.Ledger;
import mx.compendium.verifier.claim.Verdict;
import mx.compendium.verifier.data.Editions;
import mx.compendium.verifier.data.EditionsReading;
import mx.compendium.verifier.data.References;
import mx.compendium.verifier.seal.DataRoot;
import mx.compendium.verifier.seal.Events;
import mx.compendium.verifier.seal.Manifest;
import mx.compendium.verifier.seal.PublicKeyFile;
import mx.compendium.verifier.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** Checks one bundle from the outside in: ZIP, signature, digests, root, events, tables, figures, claims. */
final class Verification {

    private static final String MANIFEST = "manifest.json";
    private static final List<String> DICTIONARY =
            List.of("archivo", "columna", "tipo", "significado", "significado_en");

    private final Options options;
    private final SealedZip zip;
    private final Memory memory;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private List<DocumentCheck.Found> documents = List.of();
    private @Nullable Manifest manifest;
    private String fingerprint = "";
    private String dataRoot = "";

    private Verification(Options options, SealedZip zip, Memory memory) {
        this.options = options;
        this.zip = zip;
        this.memory = memory;
    }

    static Report of(Options options, Memory memory) throws IOException {
        try (SealedZip zip = SealedZip.open(options.bundle())) {
            return new Verification(options, zip, memory).report();
        }
    }

    private Report report() throws IOException {
        try {
            Opened opened = opened();
            return report(null, opened);
        } catch (Refused e) {
            return report(e.problem(), null);
        }
    }

    private Report report(@Nullable Problem refused, @Nullable Opened opened) {
        return new Report(manifest, fingerprint, dataRoot, problems, documents, verdicts, refused, opened);
    }

    private Opened opened() throws IOException {
        demandEntries();
        Manifest signed = signature();
        manifest = signed;
        documents = DocumentCheck.of(options.documents(), signed);
        digests(signed);
        Events events = events(signed);
        form();
        Ledger ledger = ledger(signed, events);
        Opened opened = new Opened(ledger, tables());
        Editions editions = EditionsReading.read(opened.tables(), ledger.edition());
        References.demand(opened.tables(), editions);
        Judging judging = new Judging(ledger, editions);
        problems.addAll(judging.figures());
        verdicts.addAll(judging.verdicts());
        return opened;
    }

    private void demandEntries() {
        EntryNames.single().forEach(zip::entry);
        for (String edition : editions()) {
            for (TableShape shape : TableShape.values()) {
                zip.entry(shape.path(edition));
            }
        }
    }

    private Set<String> editions() {
        TreeSet<String> editions = new TreeSet<>();
        zip.entries().stream()
                .map(entry -> EntryNames.editionOf(entry.name()))
                .filter(edition -> !edition.isEmpty())
                .forEach(editions::add);
        return editions;
    }

    private Manifest signature() throws IOException {
        PublicKeyFile key = PublicKeyFile.read(text("key.pem"));
        fingerprint = key.fingerprint();
        options.key().filter(expected -> !expected.equals(fingerprint)).ifPresent(expected -> {
            throw new Refused("key.other", "key.pem", fingerprint, expected);
        });
        String text = text(MANIFEST);
        if (!key.signed(text, text("manifest.sig"))) {
            problems.add(Problem.of("signature", "manifest.sig"));
        }
        return Manifest.read(JsonReader.read(MANIFEST, text));
    }

    private void digests(Manifest signed) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        TreeSet<String> unknown = new TreeSet<>(signed.files().keySet());
        for (SealedZip.Entry entry : zip.entries()) {
            String name = entry.name();
            Sha256.Of read = Sha256.of(zip.content(entry));
            if (read.crc() != entry.crc()) {
                problems.add(Problem.of("crc", name));
            }
            boolean listed = !List.of(MANIFEST, "manifest.sig", "key.pem").contains(name);
            Manifest.Digest stated = signed.files().get(name);
            if (listed && !new Manifest.Digest(read.size(), read.hex()).equals(stated)) {
                problems.add(Problem.of("digest", name, read.hex(), stated == null ? "–" : stated.sha256()));
            }
            if (listed) {
                unknown.remove(name);
                digests.put(name, read.hex());
            }
        }
        unknown.forEach(name -> problems.add(Problem.of("entry.missing", name)));
        dataRoot = DataRoot.of(digests);
        if (!dataRoot.equals(signed.dataRoot())) {
            problems.add(Problem.of("root", MANIFEST, dataRoot, signed.dataRoot()));
        }
    }

    private Events events(Manifest signed) throws IOException {
        Events events = Events.read(zip.content(zip.entry(Events.FILE)));
        events.broken().ifPresent(problems::add);
        if (!events.head().equals(signed.eventsHead())) {
            problems.add(Problem.of("events.head", Events.FILE, events.head(), signed.eventsHead()));
        }
        return events;
    }

    /** What carries no figure is still as the format demands it. */
    private void form() throws IOException {
        json("rules.json");
        json("claims.schema.json");
        Csv.read("dictionary.csv", zip.content(zip.entry("dictionary.csv")), DICTIONARY, (number, cells) -> {});
    }

    private Ledger ledger(Manifest signed, Events events) throws IOException {
        Ledger ledger = Ledger.read(json("claims.json"));
        if (!ledger.edition().equals(signed.edition()) || ledger.version() != signed.version()) {
            throw new Refused("ledger.edition", "claims.json", ledger.edition(), signed.edition());
        }
        ledger.claims().stream()
                .filter(claim -> !claim.editor().equals("generada") && !events.knows(claim.editor()))
                .forEach(claim -> problems.add(Problem.of("editor", claim.id(), claim.editor())));
        return ledger;
    }

    private Map<String, Table> tables() throws IOException {
        Map<String, Table> tables = new HashMap<>();
        for (String edition : editions()) {
            for (TableShape shape : TableShape.values()) {
                String path = shape.path(edition);
                if (!tables.containsKey(path)) {
                    tables.put(path, Table.read(path, shape, zip.content(zip.entry(path)), memory));
                }
            }
        }
        return tables;
    }

    private Json json(String name) throws IOException {
        return JsonReader.read(name, text(name));
    }

    private String text(String name) throws IOException {
        SealedZip.Entry entry = zip.entry(name);
        memory.forWhole(entry);
        try (InputStream bytes = zip.content(entry)) {
            return Utf8.whole(bytes, name);
        }
    }
}
