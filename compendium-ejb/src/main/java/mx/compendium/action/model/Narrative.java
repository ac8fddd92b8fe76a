package mx.compendium.action.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import mx.compendium.action.ReportContent;
import mx.compendium.action.ReportSheet.GoodPracticeRow;
import org.jspecify.annotations.Nullable;

/** What a report tells in words. */
@Embeddable
public class Narrative {

    @Column(nullable = false)
    String summary;

    @Column(nullable = false)
    String purpose;

    @Column(nullable = false)
    String results;

    @Nullable
    String challenges;

    private @Nullable String innovation;

    private @Nullable String replicability;

    private @Nullable String lessons;

    protected Narrative() {
        this.summary = "";
        this.purpose = "";
        this.results = "";
    }

    void say(ReportContent said) {
        summary = said.summary();
        purpose = said.purpose();
        results = said.results();
        challenges = said.challenges();
        GoodPracticeRow practice = said.goodPractice();
        innovation = practice == null ? null : practice.innovation();
        replicability = practice == null ? null : practice.replicability();
        lessons = practice == null ? null : practice.lessons();
    }

    /** What it says as a good practice, null when it is none. */
    @Nullable
    GoodPracticeRow goodPractice() {
        return innovation == null || replicability == null || lessons == null
                ? null
                : new GoodPracticeRow(innovation, replicability, lessons);
    }
}
