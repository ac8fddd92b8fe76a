package mx.compendium.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import mx.compendium.claim.ReadText;
import mx.compendium.claim.boundary.ReadingTexts;
import mx.compendium.demonstration.PublishedText;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.boundary.FigureReading;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** A text read against the figures of a period; a demonstration begins with what the printed summary of its edition says. */
@Named("figuresReading")
@RequestScoped
public class ReadingBacking {

    @Inject
    Asked asked;

    @EJB
    FigureReading figures;

    @EJB
    ReadingTexts reading;

    private @Nullable PeriodFacts period;
    private @Nullable ReadText read;
    private String text = "";

    @PostConstruct
    void begin() {
        PeriodFacts facts = figures.figures(asked.required("period")).period();
        period = facts;
        if (facts.demonstration()) {
            PublishedText.of(facts.code()).ifPresent(this::begin);
        }
    }

    private void begin(String published) {
        text = published;
        read();
    }

    public void read() {
        read = reading.read(getPeriod().code(), text);
    }

    public PeriodFacts getPeriod() {
        return Objects.requireNonNull(period);
    }

    /** Null until something was read. */
    public @Nullable ReadText getRead() {
        return read;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
