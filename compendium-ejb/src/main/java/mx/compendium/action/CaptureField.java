package mx.compendium.action;

import static mx.compendium.action.CaptureSection.ALIGNMENT;
import static mx.compendium.action.CaptureSection.AUDIENCE;
import static mx.compendium.action.CaptureSection.EVIDENCE;
import static mx.compendium.action.CaptureSection.IDENTITY;
import static mx.compendium.action.CaptureSection.PRACTICE;
import static mx.compendium.action.CaptureSection.RESULTS;
import static mx.compendium.action.CaptureSection.SCOPE;
import static mx.compendium.action.FieldForm.CHOICE;
import static mx.compendium.action.FieldForm.CHOICES;
import static mx.compendium.action.FieldForm.COUNT;
import static mx.compendium.action.FieldForm.DAY;
import static mx.compendium.action.FieldForm.ENTRIES;
import static mx.compendium.action.FieldForm.FLAG;
import static mx.compendium.action.FieldForm.LINE;
import static mx.compendium.action.FieldForm.PROSE;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields an institution fills in. Form, spreadsheet, checks, observations, differences and the REST interface name
 * them by the same key; a field of a list stands once in each of its rows.
 */
public enum CaptureField {
    NAME("name", IDENTITY, LINE, 250),
    TYPE("type", IDENTITY, CHOICE, 20),
    CONTINUITY("continuity", IDENTITY, CHOICE, 20),
    CO_RESPONSIBLE("coResponsible", IDENTITY, CHOICES, 1500),
    SUMMARY("summary", IDENTITY, PROSE, 10_000),
    PURPOSE("purpose", IDENTITY, PROSE, 10_000),
    PRINCIPAL_OBJECTIVE("principalObjective", ALIGNMENT, CHOICE, 20),
    RELATED_OBJECTIVES("relatedObjectives", ALIGNMENT, CHOICES, 80),
    PRINCIPLES("principles", ALIGNMENT, CHOICES, 40),
    SDG_TARGETS("sdgTargets", ALIGNMENT, ENTRIES, 400),
    POPULATIONS("populations", AUDIENCE, CHOICES, 600),
    AIMED_AT_GIRLS_ADOLESCENTS_WOMEN("aimedAtGirlsAdolescentsWomen", AUDIENCE, FLAG, 4),
    STAGES("stages", AUDIENCE, CHOICES, 60),
    NATIONAL("national", SCOPE, FLAG, 4),
    STATES("states", SCOPE, CHOICES, 120),
    MUNICIPALITIES("municipalities", SCOPE, ENTRIES, 10_000),
    COUNTRIES_ABROAD("countriesAbroad", SCOPE, ENTRIES, 4000),
    START_DATE("startDate", SCOPE, DAY, 40),
    END_DATE("endDate", SCOPE, DAY, 40),
    ONGOING("ongoing", SCOPE, FLAG, 4),
    RESULTS_TOLD("results", RESULTS, PROSE, 10_000),
    COUNTED("measurements", "counted", RESULTS, LINE, 250),
    UNIT("measurements", "unit", RESULTS, LINE, 80),
    REACH("measurements", "reach", RESULTS, CHOICE, 20),
    COUNTED_FROM("measurements", "from", RESULTS, DAY, 40),
    COUNTED_TO("measurements", "to", RESULTS, DAY, 40),
    TOTAL("measurements", "total", RESULTS, COUNT, 60),
    WOMEN("measurements", "women", RESULTS, COUNT, 60),
    MEN("measurements", "men", RESULTS, COUNT, 60),
    SEXUAL_DIVERSITY("measurements", "sexualDiversity", RESULTS, COUNT, 60),
    NOT_SPECIFIED("measurements", "notSpecified", RESULTS, COUNT, 60),
    AGES("measurements", "ages", RESULTS, ENTRIES, 1000),
    CHALLENGES("challenges", RESULTS, PROSE, 10_000),
    INNOVATION("innovation", PRACTICE, PROSE, 10_000),
    REPLICABILITY("replicability", PRACTICE, PROSE, 10_000),
    LESSONS("lessons", PRACTICE, PROSE, 10_000),
    EVIDENCE_TITLE("evidence", "title", EVIDENCE, LINE, 250),
    EVIDENCE_ADDRESS("evidence", "address", EVIDENCE, LINE, 500),
    EVIDENCE_FILE("evidence", "file", EVIDENCE, LINE, 36),
    EVIDENCE_PAGE("evidence", "page", EVIDENCE, LINE, 80),
    EVIDENCE_PUBLISHABLE("evidence", "publishable", EVIDENCE, FLAG, 4);

    private final @Nullable String list;
    private final String key;
    private final CaptureSection section;
    private final FieldForm form;
    private final int longest;

    CaptureField(String key, CaptureSection section, FieldForm form, int longest) {
        this(null, key, section, form, longest);
    }

    CaptureField(@Nullable String list, String key, CaptureSection section, FieldForm form, int longest) {
        this.list = list;
        this.key = key;
        this.section = section;
        this.form = form;
        this.longest = longest;
    }

    /** Name of the list whose rows hold this field, null when the report itself does. */
    public @Nullable String list() {
        return list;
    }

    public String key() {
        return key;
    }

    public CaptureSection section() {
        return section;
    }

    public FieldForm form() {
        return form;
    }

    /** The most characters it takes; more is kept while writing and refused when the report is checked. */
    public int longest() {
        return longest;
    }

    /** Path of this field in a report, or in one row of its list. */
    public String path(@Nullable String row) {
        return list == null ? key : list + "." + row + "." + key;
    }

    public String path() {
        return path(null);
    }

    /** The fields of the rows of a list. */
    public static List<CaptureField> of(String list) {
        return Arrays.stream(values()).filter(field -> list.equals(field.list)).toList();
    }

    static Optional<CaptureField> named(@Nullable String list, String key) {
        return Arrays.stream(values())
                .filter(field -> field.key.equals(key) && Objects.equals(field.list, list))
                .findFirst();
    }
}
