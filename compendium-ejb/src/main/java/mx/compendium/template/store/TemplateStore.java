package mx.compendium.template.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.kernel.store.Row;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.TemplateFile;
import mx.compendium.template.UsedTemplate;

/** Versions of the templates, which one is in force, and what published editions were published in; nothing of it is changed. */
@Dependent
public class TemplateStore {

    private static final String VERSIONS = """
            select t.version, t.content, t.made_of, t.saved_at, p.display_name
            from template_version t join person p on p.id = t.saved_by""";

    private static final String SAVE = """
            insert into template_version (version, content, made_of, saved_by)
            select coalesce(max(version), 0) + 1, ?1, ?2, ?3 from template_version""";

    private final EntityManager database;

    @Inject
    public TemplateStore(EntityManager database) {
        this.database = database;
    }

    /** The latest first. */
    public List<StoredTemplate> versions() {
        return Row.of(database.createNativeQuery(VERSIONS + " order by t.version desc limit 200")).stream()
                .map(TemplateStore::stored)
                .toList();
    }

    public Optional<StoredTemplate> version(int number) {
        return Row.of(database.createNativeQuery(VERSIONS + " where t.version = ?1")
                        .setParameter(1, number))
                .stream()
                .map(TemplateStore::stored)
                .findFirst();
    }

    private static StoredTemplate stored(Row row) {
        return new StoredTemplate(
                row.whole(0), TemplateFile.read(row.text(1)), row.whole(2), row.instant(3), row.text(4));
    }

    /** Keeps a version; one at a time, until the transaction ends. */
    public int save(EditionTemplate template, int madeOf, UUID by) {
        database.createNativeQuery("lock table template_version in share row exclusive mode")
                .executeUpdate();
        database.createNativeQuery(SAVE)
                .setParameter(1, TemplateFile.of(template))
                .setParameter(2, madeOf)
                .setParameter(3, by)
                .executeUpdate();
        return Row.of(database.createNativeQuery("select max(version) from template_version"))
                .get(0)
                .whole(0);
    }

    /** Number of the version that is in force, 0 for what comes with the installation. */
    public int inForce() {
        return Row.of(database.createNativeQuery("select version from template_in_force order by ordinal desc limit 1"))
                .stream()
                .map(row -> row.whole(0))
                .findFirst()
                .orElse(0);
    }

    public void putInForce(int number, UUID by) {
        database.createNativeQuery("insert into template_in_force (version, by) values (?1, ?2)")
                .setParameter(1, number)
                .setParameter(2, by)
                .executeUpdate();
    }

    /** What an edition was published in. */
    public Optional<UsedTemplate> published(String period) {
        return Row.of(database.createNativeQuery(
                                "select version, content from published_template where period_code = ?1")
                        .setParameter(1, period))
                .stream()
                .map(row -> new UsedTemplate(row.whole(0), TemplateFile.read(row.text(1))))
                .findFirst();
    }

    /** Codes of published editions by the version they were published in. */
    public Map<Integer, List<String>> editions() {
        return Row.of(database.createNativeQuery(
                        "select version, period_code from published_template order by period_code"))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.whole(0), Collectors.mapping(row -> row.text(1), Collectors.toList())));
    }

    public void publish(String period, UsedTemplate used) {
        database.createNativeQuery("insert into published_template (period_code, version, content) values (?1, ?2, ?3)")
                .setParameter(1, period)
                .setParameter(2, used.number())
                .setParameter(3, TemplateFile.of(used.template()))
                .executeUpdate();
    }
}
