package mx.compendium.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/**
 * The reader's language: Spanish unless English is asked for, by people in the address ({@code ?lang=en}) or with a cookie, by
 * programs with {@code Accept-Language} (RFC 9110, lookup of RFC 4647).
 */
@Named
@RequestScoped
public class Language {

    /** In the address of a page that is read from elsewhere in a certain language. */
    public static final String PARAMETER = "lang";

    public static final String COOKIE = "language";
    static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    private static final List<Locale> OFFERED = List.of(Locale.forLanguageTag("es"), Locale.ENGLISH);

    @Inject
    Asked asked;

    private Locale locale = SPANISH;

    @PostConstruct
    void read() {
        boolean english = asked.isByProgram() ? prefersEnglish(asked.header("Accept-Language")) : "en".equals(chosen());
        locale = english ? Locale.ENGLISH : SPANISH;
    }

    private @Nullable String chosen() {
        String said = asked.inAddress(PARAMETER);
        return said == null ? asked.cookie(COOKIE) : said;
    }

    /** Before Spanish; what cannot be read or names neither prefers nothing. */
    static boolean prefersEnglish(@Nullable String accepted) {
        try {
            return accepted != null && Locale.ENGLISH.equals(Locale.lookup(LanguageRange.parse(accepted), OFFERED));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    public Locale getLocale() {
        return locale;
    }

    public String getTag() {
        return locale.getLanguage();
    }

    public boolean isEnglish() {
        return locale.equals(Locale.ENGLISH);
    }

    public String getOther() {
        return isEnglish() ? "es" : "en";
    }
}
