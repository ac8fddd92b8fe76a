package mx.compendium.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import mx.compendium.web.faces.Asked;

/** The reader's language: Spanish unless a cookie says English. */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "language";
    static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    @Inject
    Asked asked;

    private Locale locale = SPANISH;

    @PostConstruct
    void read() {
        locale = "en".equals(asked.cookie(COOKIE)) ? Locale.ENGLISH : SPANISH;
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
