package mx.compendium.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageMemoryTest {

    private static KeptPage page(String mark, int size) {
        return new KeptPage(mark, "text/html", new byte[size]);
    }

    @Test
    void a_page_is_good_for_the_state_it_was_made_from_only() {
        PageMemory memory = new PageMemory(1_000_000);
        memory.put("/", page("one", 100));
        assertThat(memory.get("/", "one")).isNotNull();
        assertThat(memory.get("/", "two")).isNull();
    }

    @Test
    void what_was_not_asked_for_longest_goes_first_and_the_memory_is_bounded() {
        PageMemory memory = new PageMemory(2_500);
        memory.put("/a", page("one", 1000));
        memory.put("/b", page("one", 1000));
        memory.get("/a", "one");
        memory.put("/c", page("one", 1000));
        assertThat(memory.get("/b", "one")).isNull();
        assertThat(memory.get("/a", "one")).isNotNull();
        assertThat(memory.size()).isLessThanOrEqualTo(2_500);
        memory.put("/a", page("two", 1000));
        assertThat(memory.size()).isLessThanOrEqualTo(2_500);
    }

    @Test
    void a_tag_is_known_again_also_as_a_weak_one() {
        String tag = page("one", 10).tag();
        assertThat(PublicPages.isHeld(tag, tag)).isTrue();
        assertThat(PublicPages.isHeld(tag, "\"x\", W/" + tag)).isTrue();
        assertThat(PublicPages.isHeld(tag, "\"x\"")).isFalse();
        assertThat(PublicPages.isHeld(tag, null)).isFalse();
    }
}
