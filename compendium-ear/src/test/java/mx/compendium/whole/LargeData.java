package mx.compendium.whole;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * Accepted reports by the ten thousand, the same on every machine: what looks like chance is taken from digests of each report's
 * number. Texts as long as real ones; ten institutions hold half of the reports. The periods are sealed, but what they seal is a
 * word: nothing that is measured reads the sealed data themselves.
 */
final class LargeData {

    private static final List<String> TRIGGERED = List.of(
            "action_report",
            "action_report_population",
            "action_report_state",
            "action_report_related_objective",
            "measurement");

    private static final String PERIOD = """
            insert into reporting_period (code, title, coverage_start, coverage_end, due_at, closes_at, zone, rounding,
                history_begins, state, demonstration)
            values ('%1$s', 'Edición de medición %1$s', '%1$s-01-01', '%1$s-12-31', '%1$s-12-31', '%1$s-12-31',
                'America/Mexico_City', 'TRUNCATE', '%2$s', 'CLOSED', true)""";

    private static final String INVITED = """
            insert into participation (id, period_code, institution, name, acronym, group_code, state_code)
            select cast(md5('%1$s' || institution) as uuid), '%1$s', institution, name, acronym, group_code, state_code
            from participation where period_code = '2023'""";

    /** Numbers of a report between 0 and 65,535 that depend on it alone. */
    private static final String NUMBERS = """
            create temporary table drawn on commit drop as
            select n, cast(md5('%1$s-' || n) as uuid) as id,
                ('x' || substr(h, 1, 4))::bit(16)::int as a, ('x' || substr(h, 5, 4))::bit(16)::int as b,
                ('x' || substr(h, 9, 4))::bit(16)::int as c, ('x' || substr(h, 13, 4))::bit(16)::int as d,
                ('x' || substr(h, 17, 4))::bit(16)::int as e, ('x' || substr(h, 21, 4))::bit(16)::int as f
            from generate_series(1, %2$d) n, lateral md5('%1$s/' || n) h""";

    private static final String LINEAGES = "insert into action_lineage select id from drawn";

    private static final String REPORTS = """
            with invited as (
                select institution, name, row_number() over (order by md5(institution)) - 1 as place
                from participation where period_code = '%1$s'),
            words as (
                select array['atención', 'orientación', 'salud', 'niñas', 'familias', 'retorno', 'documentos', 'trabajo',
                    'albergue', 'capacitación', 'frontera', 'derechos', 'consulares', 'educación', 'identidad', 'acceso',
                    'integración', 'asesoría', 'mujeres', 'comunidad', 'municipal', 'jornada', 'protección', 'registro'] as w)
            insert into action_report (id, period_code, institution, folio, lineage, name, type, continuity,
                principal_objective, summary, purpose, aimed_at_girls_adolescents_women, national, results, challenges, state,
                completeness, accepted_at, featured, synthetic, search_text)
            select d.id, '%1$s', i.institution, 'PMM-%1$s-' || lpad(cast(d.n as text), 5, '0'), d.id, t.name,
                (array['PROGRAM', 'ACTION', 'GOOD_PRACTICE'])[1 + d.b %% 3], 'NEW',
                1 + least(d.c %% 31, d.d %% 23), t.summary, t.purpose, d.e %% 100 < 23, d.f %% 4 = 0, t.results,
                t.purpose, 'ACCEPTED', 100, timestamptz '%1$s-12-31', d.n %% 5000 = 7, true,
                t.name || ' ' || t.summary || ' ' || t.purpose || ' ' || i.name
            from drawn d
            join invited i on i.place = case when d.a %% 2 = 0 then d.b %% 10 else 10 + d.c %% 50 end
            cross join words
            cross join lateral (select
                initcap(w[1 + d.a %% 24]) || ' y ' || w[1 + d.b %% 24] || ' para personas migrantes: ' || w[1 + d.c %% 24]
                    || ' ' || w[1 + d.d %% 24] || ' ' || d.n as name,
                (select string_agg(w[1 + (d.a * g + d.b) %% 24] || ' ' || w[1 + (d.c + d.d * g) %% 24], ' de ')
                    from generate_series(1, 28) g) as summary,
                (select string_agg(w[1 + (d.e * g + d.f) %% 24], ' y ') from generate_series(1, 24) g) as purpose,
                (select string_agg(w[1 + (d.b * g + d.e) %% 24], ', ') from generate_series(1, 48) g) as results) t""";

    private static final String POPULATIONS = """
            insert into action_report_population
            select distinct d.id, (array['GIRLS', 'BOYS', 'ADOLESCENTS', 'WOMEN', 'MEN', 'RETURNED', 'NATIONALS_ABROAD',
                'ASYLUM_SEEKERS_AND_REFUGEES', 'MIGRANT_WORKERS', 'INDIGENOUS', 'LGBTI', 'DISABILITY', 'OLDER_PERSONS', 'VICTIMS',
                'FAMILIES', 'PEOPLE_IN_TRANSIT', 'GENERAL'])[1 + least((d.a + d.d * g) %% 17, (d.c + d.e * g) %% 23)]
            from drawn d, generate_series(1, 2) g""";

    private static final String STATES = """
            insert into action_report_state
            select d.id, lpad(cast(1 + (d.b + d.f) %% 32 as text), 2, '0') from drawn d where d.f %% 4 <> 0""";

    private static final String MEASUREMENTS = """
            insert into measurement
            select cast(md5('m' || d.id) as uuid), d.id, 1, 'personas atendidas',
                (array['personas', 'consultas', 'talleres', 'documentos'])[1 + d.e %% 4],
                case when d.d %% 5 = 0 then 'INDIRECT' else 'DIRECT' end, date '%1$s-02-01', date '%1$s-11-30',
                d.a + d.b, d.a, d.b, null, null
            from drawn d where d.c %% 4 <> 0""";

    /** All accepted reports of measured periods as if the edition 2022 had them: the search reads these rows and nothing else. */
    private static final String PUBLISH = """
            insert into published_action (period_code, version, coverage_end, folio, id, lineage, joint_programme, name, type,
                institution, institution_name, acronym, group_code, objective, related_objectives, states, populations, featured,
                synthetic, summary, named, told, name_order, institution_order)
            select '2022', 1, p.coverage_end, r.folio, r.id, r.lineage, null, r.name, r.type, r.institution, i.name, i.acronym,
                i.group_code, r.principal_objective, '{}',
                coalesce((select array_agg(s.state_code) from action_report_state s where s.report_id = r.id), '{}'),
                coalesce((select array_agg(g.population) from action_report_population g where g.report_id = r.id), '{}'),
                r.featured, true, r.summary, r.folio || ' ' || i.name, r.purpose, lower(r.name), lower(i.name)
            from action_report r
            join reporting_period p on p.code = r.period_code and p.title like 'Edición de medición %'
            join participation i on i.period_code = r.period_code and i.institution = r.institution""";

    private static final String SEAL = """
            insert into sealed_dataset (period_code, version, canonical, sha256, sealed_at, sealed_by)
            select '%1$s', 1, convert_to('%1$s', 'UTF8'), encode(sha256(convert_to('%1$s', 'UTF8')), 'hex'), now(), 'medición'""";

    private LargeData() {}

    /**
     * Adds a sealed period with that many accepted reports.
     *
     * @param year four digits, before the demonstration's; also the period's code
     * @param begins code of the first period of its history
     * @return how long it took
     */
    static Duration add(int year, int begins, int reports) {
        long before = System.nanoTime();
        String code = String.valueOf(year);
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : TRIGGERED) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            for (String sql : List.of(
                    PERIOD.formatted(code, begins),
                    INVITED.formatted(code),
                    NUMBERS.formatted(code, reports),
                    LINEAGES,
                    REPORTS.formatted(code),
                    POPULATIONS.formatted(),
                    STATES.formatted(),
                    MEASUREMENTS.formatted(code),
                    "select count_period('" + code + "')",
                    "select tally_period('" + code + "')",
                    "update reporting_period set state = 'SEALED' where code = '" + code + "'",
                    SEAL.formatted(code))) {
                statement.execute(sql);
            }
            for (String table : TRIGGERED) {
                statement.execute("alter table " + table + " enable trigger user");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /** Lets the public search find everything that was added. */
    static Duration publish() {
        long before = System.nanoTime();
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(PUBLISH);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /** What a database does by itself in a quiet hour. */
    static void analyse() {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                Product.environment().get("COMPENDIUM_DB_URL"),
                "postgres",
                LocalSecret.of(Product.plan(), "postgres.superuser.password"));
    }
}
