package mx.compendium.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.review.JointProgrammeRow;
import mx.compendium.review.LikePair;
import mx.compendium.review.LikenessVerdict;
import mx.compendium.review.boundary.JointLinking;
import mx.compendium.review.boundary.Likening;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Reports that look alike and wait for a decision, and the joint programmes of the period. */
@Named("reviewLikeness")
@RequestScoped
public class LikenessBacking {

    private static final int SHOWN = 20;

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @Inject
    Say say;

    @EJB
    Likening likening;

    @EJB
    JointLinking joining;

    private String period = "";
    private List<LikePair> pairs = List.of();
    private List<JointProgrammeRow> programmes = List.of();

    @PostConstruct
    void read() {
        period = asked.required("period");
        pairs = likening.pairs(period);
        programmes = joining.programmes(period);
    }

    /** The most alike; the others follow when these are decided. */
    public List<LikePair> getPairs() {
        return pairs.subList(0, Math.min(SHOWN, pairs.size()));
    }

    public int getCount() {
        return pairs.size();
    }

    public List<JointProgrammeRow> getProgrammes() {
        return programmes;
    }

    /** Why two reports are shown beside each other. */
    public String reason(LikePair pair) {
        List<String> reasons = new ArrayList<>();
        reasons.add(say.of("review.likeness.names", fraction(pair.names())));
        reasons.add(say.of("review.likeness.summaries", fraction(pair.summaries())));
        if (pair.sameObjective()) {
            reasons.add(say.of("review.likeness.objective"));
        }
        if (pair.sameInstitution()) {
            reasons.add(say.of("review.likeness.institution"));
        }
        return String.join(", ", reasons);
    }

    private static String fraction(double alike) {
        return String.format(Locale.ROOT, "%.2f", alike);
    }

    /** Names the boxes of one pair. */
    public String key(LikePair pair) {
        return pair.one().id() + "." + pair.other().id();
    }

    public String text(String name, LikePair pair) {
        return Objects.requireNonNullElse(asked.parameter(name + '.' + key(pair)), "")
                .strip();
    }

    public @Nullable String getDone() {
        String done = asked.parameter("done");
        return done != null && done.matches("[a-z]{3,12}") ? "review.done." + done : null;
    }

    public void same(LikePair pair) {
        decide(pair, LikenessVerdict.SAME);
    }

    public void joint(LikePair pair) {
        decide(pair, LikenessVerdict.JOINT);
    }

    public void distinct(LikePair pair) {
        decide(pair, LikenessVerdict.DISTINCT);
    }

    private void decide(LikePair pair, LikenessVerdict verdict) {
        String coordinator = verdict == LikenessVerdict.JOINT ? text("coordinator", pair) : null;
        run(
                "likened",
                verdict + " " + key(pair),
                () -> likening.decide(pair.one().id(), pair.other().id(), verdict, text("reason", pair), coordinator));
    }

    public void unlink(UUID report) {
        run("unlinked", report.toString(), () -> joining.unlink(report));
    }

    private void run(String done, String what, Runnable act) {
        operation.run("review." + done + ' ' + what, () -> {
            act.run();
            return "/app/review/likeness.xhtml?period=" + period + "&done=" + done;
        });
    }
}
