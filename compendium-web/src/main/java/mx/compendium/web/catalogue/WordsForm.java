package mx.compendium.web.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import mx.compendium.catalogue.Wording;
import org.jspecify.annotations.Nullable;

/** The words of an entry, as typed. */
public class WordsForm {

    private @Nullable String name;
    private @Nullable String nameEn;
    private @Nullable String shortName;
    private @Nullable String shortNameEn;
    private @Nullable LocalDate from;

    WordsForm begin(Wording present, LocalDate today) {
        name = present.name();
        nameEn = present.nameEn();
        shortName = present.shortName();
        shortNameEn = present.shortNameEn();
        from = today;
        return this;
    }

    Wording wording() {
        return new Wording(
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(nameEn).strip(),
                stripped(shortName),
                stripped(shortNameEn));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = nameEn;
    }

    public @Nullable String getShortName() {
        return shortName;
    }

    public void setShortName(@Nullable String shortName) {
        this.shortName = shortName;
    }

    public @Nullable String getShortNameEn() {
        return shortNameEn;
    }

    public void setShortNameEn(@Nullable String shortNameEn) {
        this.shortNameEn = shortNameEn;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
