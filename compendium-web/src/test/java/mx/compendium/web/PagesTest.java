package mx.compendium.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How pages are written: what the content policy forbids is not in them, and who may open them is declared. */
class PagesTest {

    @Test
    void no_page_carries_style_or_script_of_its_own() {
        assertThat(breaking(
                        "\\sstyle\\s*=|\\son[a-z]+\\s*=|<style|<script(?![^>]*(src|application/ld.json))|javascript:"))
                .isEmpty();
    }

    @Test
    void no_page_uses_components_that_break_under_the_content_policy() {
        assertThat(breaking("<f:ajax|<h:commandLink|<h:commandButton")).isEmpty();
    }

    @Test
    void nothing_changes_when_a_page_is_only_opened() {
        assertThat(breaking("<f:viewAction")).isEmpty();
    }

    @Test
    void every_page_behind_the_sign_on_stands_below_an_address_with_declared_roles() {
        String descriptor = Sources.text(Sources.WEBAPP.resolve("WEB-INF/web.xml"));
        assertThat(descriptor).contains("<url-pattern>/app/*</url-pattern>");
        assertThat(areas())
                .allSatisfy(area -> assertThat(descriptor).contains("<url-pattern>/app/" + area + "/*</url-pattern>"));
    }

    @Test
    void pages_that_change_something_final_are_the_administrators_alone() {
        String descriptor = Sources.text(Sources.WEBAPP.resolve("WEB-INF/web.xml"));
        String administration = descriptor.substring(descriptor.indexOf("Planning, sealing and publishing"));
        assertThat(administration.substring(0, administration.indexOf("</security-constraint>")))
                .contains("/app/period/seal.xhtml", "/app/period/plan.xhtml", "/app/publication/publish.xhtml")
                .containsOnlyOnce("<role-name>")
                .contains("<role-name>administrator</role-name>");
    }

    @Test
    void every_tag_of_ours_is_declared_and_used() {
        String library = Sources.text(Sources.WEBAPP.resolve("WEB-INF/compendium.taglib.xml"));
        Set<String> declared = Pattern.compile("(?<=<tag-name>)[a-z]+")
                .matcher(library)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
        Set<String> used = Sources.matches(Sources.pages().stream(), "(?<=<c:)[a-z]+");
        assertThat(used).isEqualTo(declared);
    }

    @Test
    void every_page_behind_the_sign_on_has_the_frame() {
        assertThat(Sources.files(Sources.WEBAPP.resolve("app"), ".xhtml"))
                .allSatisfy(page -> assertThat(Sources.text(page)).contains("template=\"/WEB-INF/frame/"));
    }

    private static Set<String> areas() {
        Path app = Sources.WEBAPP.resolve("app");
        return Sources.files(app, ".xhtml").stream()
                .map(app::relativize)
                .filter(page -> page.getNameCount() > 1)
                .map(page -> page.getName(0).toString())
                .collect(Collectors.toSet());
    }

    private static List<Path> breaking(String pattern) {
        Pattern forbidden = Pattern.compile(pattern);
        return Sources.pages().stream()
                .filter(page -> forbidden.matcher(Sources.text(page)).find())
                .toList();
    }
}
