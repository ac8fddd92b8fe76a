package mx.compendium.exchange.boundary;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import mx.compendium.exchange.ImportMode;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.identity.RoleNames;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Ten thousand rows, imported; against the least anybody could do: a raw parse of the same file and a COPY of the rows it
 * leaves into the same tables. Both in one run, alternating; docs/measurements.md tells how it is run and what it gave.
 */
@DatabaseTest(demonstration = true)
class ImportBenchmark {

    private static final int ROWS = Integer.getInteger("compendium.rows", 10_000);
    private static final int WARM = 5;
    private static final int MEASURED = 5;
    private static final String INSTITUTION = "INM";
    private static final Login ENLACE =
            Login.of("bench", RoleNames.FOCAL_POINT).claiming("enlace.inm", "Ana", INSTITUTION);

    /** Everything an import leaves of reports, in the order in which it can be written. */
    private static final Map<String, String> LEFT = new LinkedHashMap<>();

    static {
        String reports = "select id from action_report where period_code = '2024' and institution = 'INM'";
        LEFT.put(
                "action_lineage (id)",
                "select lineage from action_report where period_code = '2024' and institution = 'INM'");
        String columns = "id, period_code, institution, lineage, name, type, continuity, principal_objective, state,"
                + " completeness, search_text";
        LEFT.put(
                "action_report (" + columns + ")",
                "select " + columns + " from action_report where period_code = '2024'" + " and institution = 'INM'");
        LEFT.put("report_capture", "select * from report_capture where report_id in (" + reports + ")");
        LEFT.put("report_author", "select * from report_author where report_id in (" + reports + ")");
        String line = "actor_sub, actor_name, action, subject_type, subject_id, outcome, details, correlation, origin";
        LEFT.put(
                "audit_line (" + line + ")",
                "select " + line + " from audit_line where actor_sub = 'bench'" + " and action = 'report.create'");
    }

    private final AtomicLong live = new AtomicLong();
    private long postmaster;

    @Test
    void ten_thousand_rows(Database database) throws Exception {
        listen();
        findServer(database);
        outside(database, "alter system set autovacuum = off", "select pg_reload_conf()");
        Desk desk = new Desk(database, ENLACE, "2024");
        byte[] book = book(desk);
        Path file = Files.createTempFile("benchmark", ".xlsx");
        Files.write(file, book);
        System.out.printf("workbook: %d rows, %.1f MB%n", ROWS, book.length / 1e6);
        List<double[]> ratios = new ArrayList<>();
        Map<String, byte[]> left = Map.of();
        for (int round = 0; round < WARM + MEASURED; round++) {
            Cost check = cost(() -> desk.send(book));
            UUID id = (UUID) check.answer();
            ImportSheet checked = desk.sheet(id);
            Cost write = cost(() -> desk.take(id, ImportMode.ALL_OR_NOTHING));
            ImportSheet done = (ImportSheet) write.answer();
            if (checked.tally().begun() != ROWS || done.taken() == null || done.taken() != ROWS) {
                throw new IllegalStateException("not all rows: " + done);
            }
            left = copied(database);
            clear(database);
            Map<String, byte[]> rows = left;
            Cost parse = cost(() -> parse(file));
            Cost copy = cost(() -> copy(database, rows));
            clear(database);
            System.out.printf(
                    "%s check %s | write %s | parse %s | copy %s | import/(parse+copy): wall %.2f, CPU %.2f%n",
                    round < WARM ? "warm" : "run ",
                    check,
                    write,
                    parse,
                    copy,
                    (check.wall() + write.wall()) / (parse.wall() + copy.wall()),
                    (check.cpu() + write.cpu()) / (parse.cpu() + copy.cpu()));
            ratios.add(new double[] {
                (check.wall() + write.wall()) / (parse.wall() + copy.wall()),
                (check.cpu() + write.cpu()) / (parse.cpu() + copy.cpu())
            });
        }
        Files.delete(file);
        List<double[]> measured = ratios.subList(WARM, ratios.size());
        System.out.printf(
                "median ratio: wall %.2f, CPU (Java and PostgreSQL) %.2f%n", median(measured, 0), median(measured, 1));
    }

    private void findServer(Database database) throws SQLException {
        try (Connection connection = database.source().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            postmaster = ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow()
                    .pid();
        }
    }

    private static double median(List<double[]> ratios, int of) {
        return ratios.stream().mapToDouble(ratio -> ratio[of]).sorted().toArray()[ratios.size() / 2];
    }

    /** Rows as long as those of the demonstration, each a little different. */
    private static byte[] book(Desk desk) {
        Book book = desk.template();
        String sentence = "Módulos itinerantes acercan el trámite a las comunidades con mayor retorno de familias. ";
        for (int row = 2; row < ROWS + 2; row++) {
            book.action(row, "Acción número " + row + " de atención a personas migrantes");
            book.put("Acciones", row, "Clave", "A" + row)
                    .put("Acciones", row, "Resumen", row + ": " + sentence.repeat(5 + row % 3))
                    .put("Acciones", row, "Propósito", sentence.repeat(2) + row)
                    .put("Acciones", row, "Resultados", sentence.repeat(4) + row)
                    .put("Acciones", row, "Objetivo principal", 1 + row % 23);
        }
        return book.bytes();
    }

    private static int parse(Path file) throws Exception {
        int[] elements = new int[1];
        OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
        try {
            XSSFReader reader = new XSSFReader(opened);
            ReadOnlySharedStringsTable shared = new ReadOnlySharedStringsTable(opened);
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new DefaultHandler() {
                        @Override
                        public void characters(char[] signs, int from, int length) {
                            elements[0]++;
                        }
                    });
                    xml.parse(new InputSource(sheet));
                }
            }
            return elements[0] + shared.getCount();
        } finally {
            opened.revert();
        }
    }

    private static Map<String, byte[]> copied(Database database) throws SQLException, IOException {
        Map<String, byte[]> left = new LinkedHashMap<>();
        try (Connection connection = database.source().getConnection()) {
            for (Map.Entry<String, String> table : LEFT.entrySet()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (" + table.getValue() + ") to stdout", out);
                left.put(table.getKey(), out.toByteArray());
            }
        }
        return left;
    }

    private static long copy(Database database, Map<String, byte[]> left) throws SQLException, IOException {
        long rows = 0;
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, byte[]> table : left.entrySet()) {
                rows += connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table.getKey() + " from stdin", new ByteArrayInputStream(table.getValue()));
            }
            connection.commit();
        }
        return rows;
    }

    private static void clear(Database database) {
        String reports = "(select id from action_report where period_code = '2024' and institution = 'INM')";
        database.run(
                "delete from workbook_report where report in " + reports,
                "delete from workbook_import where institution = 'INM'",
                "delete from report_capture where report_id in " + reports,
                "delete from report_author where report_id in " + reports,
                "create temporary table gone as select lineage from action_report where id in " + reports,
                "delete from action_report where id in " + reports,
                "delete from action_lineage where id in (select lineage from gone)",
                "drop table gone",
                // the trail is never emptied in the house; here it would only grow from round to round
                "alter table audit_line disable trigger user",
                "alter table audit_chain disable trigger user",
                "delete from audit_chain where line in (select id from audit_line where actor_sub = 'bench')",
                "delete from audit_line where actor_sub = 'bench'",
                "alter table audit_line enable trigger user",
                "alter table audit_chain enable trigger user");
        outside(database, "vacuum analyze", "checkpoint");
    }

    /** Runs statements that no transaction may hold. */
    private static void outside(Database database, String... statements) {
        try (Connection connection = database.source().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Wall seconds, seconds of the processor in Java and in PostgreSQL, and the most memory alive after a collection. */
    private record Cost(Object answer, double wall, double java, double postgres, long megabytes) {

        double cpu() {
            return java + postgres;
        }

        @Override
        public String toString() {
            return "%.2f s, CPU %.2f + %.2f s, %d MB".formatted(wall, java, postgres, megabytes);
        }
    }

    private Cost cost(Callable<?> work) throws Exception {
        System.gc();
        live.set(0);
        long before = alive();
        double java = java();
        double postgres = postgres();
        long begun = System.nanoTime();
        Object answer = work.call();
        double wall = (System.nanoTime() - begun) / 1e9;
        double ofJava = java() - java;
        double ofPostgres = postgres() - postgres;
        System.gc();
        return new Cost(answer, wall, ofJava, ofPostgres, Math.max(0, live.get() - before) >> 20);
    }

    private static long alive() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void listen() {
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> ((NotificationEmitter) collector)
                        .addNotificationListener(
                                (notification, back) -> {
                                    var info = GarbageCollectionNotificationInfo.from(
                                            (CompositeData) notification.getUserData());
                                    long used = info.getGcInfo().getMemoryUsageAfterGc().values().stream()
                                            .mapToLong(memory -> memory.getUsed())
                                            .sum();
                                    live.accumulateAndGet(used, Math::max);
                                },
                                null,
                                null));
    }

    private static double java() throws IOException {
        return cpu(ProcessHandle.current().pid());
    }

    /** PostgreSQL with all its children, also those that have ended: read until none ended meanwhile. */
    private double postgres() throws IOException {
        double own = cpu(postmaster);
        double all = own;
        for (ProcessHandle child :
                ProcessHandle.of(postmaster).orElseThrow().children().toList()) {
            all += cpu(child.pid());
        }
        return own == cpu(postmaster) ? all : postgres();
    }

    /** Own and inherited ticks of a process (proc(5), fields 14 to 17), at 100 a second. */
    private static double cpu(long pid) throws IOException {
        Path stat = Path.of("/proc", String.valueOf(pid), "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String[] fields = Files.readString(stat).replaceFirst(".*\\) ", "").split(" ", -1);
        return (Long.parseLong(fields[11])
                        + Long.parseLong(fields[12])
                        + Long.parseLong(fields[13])
                        + Long.parseLong(fields[14]))
                / 100.0;
    }
}
