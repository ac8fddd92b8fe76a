package mx.compendium.exchange.boundary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files nobody should open, each made from a good template by one change, with the code of their refusal. */
final class HostileFiles {

    private static final String TYPES = "[Content_Types].xml";
    private static final String CATALOGUES = "xl/worksheets/sheet5.xml";

    private final byte[] good;
    private final Path folder;
    private final Map<Path, String> made = new LinkedHashMap<>();

    private HostileFiles(byte[] good, Path folder) {
        this.good = good;
        this.folder = folder;
    }

    /** Makes them; answers the code each is to be refused with. */
    static Map<Path, String> make(byte[] good, Path folder) throws IOException {
        HostileFiles files = new HostileFiles(good, folder);
        files.notWorkbooks();
        files.bombs();
        files.contents();
        return files.made;
    }

    private void notWorkbooks() throws IOException {
        put("texto.xlsx", "Nombre,Tipo\n".getBytes(StandardCharsets.UTF_8), "workbook.file.not-a-workbook");
        put("vacio.xlsx", new byte[0], "workbook.file.none-chosen");
        put("imagen.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "workbook.file.not-a-workbook");
        byte[] old = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        put("cifrado.xlsx", old, "workbook.file.protected-or-old");
        put("cortado.xlsx", Arrays.copyOf(good, good.length * 2 / 3), "workbook.file.damaged");
        put("cabecera.xlsx", Arrays.copyOf(good, 4), "workbook.file.damaged");
        with("tipos-sin-fin.xlsx", TYPES, types -> types + " ".repeat(1 << 19), "workbook.file.not-a-workbook");
        with("documento.xlsx", TYPES, this::asDocument, "workbook.file.not-a-workbook");
        try (OutputStream out = Files.newOutputStream(folder.resolve("cien-megas.xlsx"))) {
            byte[] piece = new byte[1 << 20];
            piece[0] = 'P';
            piece[1] = 'K';
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                out.write(piece);
            }
        }
        made.put(folder.resolve("cien-megas.xlsx"), "workbook.file.too-large");
    }

    private String asDocument(String types) {
        return types.replace("spreadsheetml.sheet.main+xml", "wordprocessingml.document.main+xml");
    }

    private void bombs() throws IOException {
        adding("bomba.xlsx", zip -> zeros(zip, "xl/media/bomba.bin", 300), "workbook.file.too-much-inside");
        adding(
                "bomba-en-hoja.xlsx",
                zip -> zeros(zip, "xl/worksheets/sheet9.xml", 270),
                "workbook.file.too-much-inside");
        adding("muchas-partes.xlsx", HostileFiles::parts, "workbook.file.too-much-inside");
        with("miles-de-columnas.xlsx", CATALOGUES, HostileFiles::wide, "workbook.file.too-much-inside");
        byte[] bomb = Files.readAllBytes(folder.resolve("bomba-en-hoja.xlsx"));
        put("tamano-falso.xlsx", lying(bomb, 0), "workbook.file.ill-formed");
        put("bomba-de-un-byte.xlsx", lying(bomb, lastPart(bomb)), "workbook.file.too-much-inside");
    }

    private static void zeros(ZipOutputStream zip, String name, int megabytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] piece = new byte[1 << 20];
        for (int megabyte = 0; megabyte < megabytes; megabyte++) {
            zip.write(piece);
        }
    }

    private static void parts(ZipOutputStream zip) throws IOException {
        for (int part = 0; part < 5_000; part++) {
            zip.putNextEntry(new ZipEntry("xl/parte" + part + ".xml"));
        }
    }

    private static String wide(String sheet) {
        StringBuilder cells = new StringBuilder("<row r=\"1\">");
        for (int column = 0; column < 16_384; column++) {
            cells.append("<c t=\"inlineStr\"><is><t>x</t></is></c>");
        }
        return sheet.replaceFirst("(?s)<sheetData>.*</sheetData>", "<sheetData>" + cells + "</row></sheetData>");
    }

    /** The central directory says that every part from one place on has one byte. */
    private static byte[] lying(byte[] zip, int from) {
        byte[] lying = zip.clone();
        for (int at = from; at + 46 < zip.length; at++) {
            if (isPart(zip, at)) {
                lying[at + 24] = 1;
                lying[at + 25] = 0;
                lying[at + 26] = 0;
                lying[at + 27] = 0;
            }
        }
        return lying;
    }

    private static int lastPart(byte[] zip) {
        int at = zip.length - 46;
        while (!isPart(zip, at)) {
            at--;
        }
        return at;
    }

    /** Whether the central directory tells of a part there. */
    private static boolean isPart(byte[] zip, int at) {
        return zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2;
    }

    private void contents() throws IOException {
        with("macros-renombradas.xlsx", TYPES, HostileFiles::withMacros, "workbook.file.with-macros");
        adding(
                "macros-escondidas.xlsx",
                zip -> zip.putNextEntry(new ZipEntry("xl/vbaProject.bin")),
                "workbook.file.with-macros");
        String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        with("xxe.xlsx", CATALOGUES, sheet -> declared(sheet, entity), "workbook.file.unsafe-content");
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ja\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        with("risas.xlsx", "xl/workbook.xml", sheet -> declared(sheet, laughs), "workbook.file.unsafe-content");
        changed(
                "xxe-utf16.xlsx",
                CATALOGUES,
                sheet -> declared(sheet.replace("UTF-8", "UTF-16"), entity).getBytes(StandardCharsets.UTF_16),
                "workbook.file.unsafe-content");
        adding("xxe-sin-leer.xlsx", zip -> wideDoctype(zip, entity), "workbook.file.unsafe-content");
        adding(
                "nombre-en-mayusculas.xlsx",
                zip -> zip.putNextEntry(new ZipEntry("xl/worksheets/SHEET1.xml")),
                "workbook.file.ill-formed");
        adding("salir.xlsx", zip -> zip.putNextEntry(new ZipEntry("../../etc/cron.d/x")), "workbook.file.ill-formed");
        Path twice = folder.resolve("nombre-repetido.xlsx");
        Files.write(twice, twice());
        made.put(twice, "workbook.file.ill-formed");
    }

    /** In a part that the check of a template does not read, two bytes to a sign. */
    private static void wideDoctype(ZipOutputStream zip, String doctype) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/otra.xml"));
        zip.write(("<?xml version=\"1.0\"?>" + doctype + "<x/>").getBytes(StandardCharsets.UTF_16));
    }

    private static String withMacros(String types) {
        return types.replace(
                "openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml");
    }

    private static String declared(String xml, String doctype) {
        return xml.replaceFirst("\\?>", "?>" + doctype);
    }

    /** Two parts of one name: the second, made under another name of the same length, is renamed in the bytes. */
    private byte[] twice() throws IOException {
        Path made = folder.resolve("dos");
        write(made, "", xml -> xml.getBytes(StandardCharsets.UTF_8), zip -> {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheetX.xml"));
            zip.write("<worksheet/>".getBytes(StandardCharsets.UTF_8));
        });
        String bytes = Files.readString(made, StandardCharsets.ISO_8859_1);
        Files.delete(made);
        return bytes.replace("sheetX.xml", "sheet1.xml").getBytes(StandardCharsets.ISO_8859_1);
    }

    private interface Change {
        String of(String xml);
    }

    private interface Bytes {
        byte[] of(String xml);
    }

    private interface Adding {
        void to(ZipOutputStream zip) throws IOException;
    }

    private void put(String name, byte[] bytes, String code) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        made.put(file, code);
    }

    private void with(String name, String part, Change change, String code) throws IOException {
        changed(name, part, xml -> change.of(xml).getBytes(StandardCharsets.UTF_8), code);
    }

    private void changed(String name, String part, Bytes change, String code) throws IOException {
        write(folder.resolve(name), part, change, zip -> {});
        made.put(folder.resolve(name), code);
    }

    private void adding(String name, Adding adding, String code) throws IOException {
        write(folder.resolve(name), "", xml -> xml.getBytes(StandardCharsets.UTF_8), adding);
        made.put(folder.resolve(name), code);
    }

    private void write(Path file, String part, Bytes change, Adding adding) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                in.transferTo(bytes);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(part)
                                ? change.of(bytes.toString(Charset.forName("UTF-8")))
                                : bytes.toByteArray());
            }
            adding.to(out);
        }
    }
}
