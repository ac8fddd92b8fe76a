package mx.compendium.web.portal;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages by their addresses, at most so many bytes: what was not asked for longest goes first. */
final class PageMemory {

    private final Map<String, KeptPage> pages = new LinkedHashMap<>(64, 0.75f, true);
    private final long most;
    private long size;

    /** @param most bytes kept */
    PageMemory(long most) {
        this.most = most;
    }

    /** The page made from that published state, or null. */
    synchronized @Nullable KeptPage get(String address, String mark) {
        KeptPage page = pages.get(address);
        return page != null && page.isOf(mark) ? page : null;
    }

    synchronized void put(String address, KeptPage page) {
        forget(pages.put(address, page));
        size += page.size();
        Iterator<KeptPage> oldest = pages.values().iterator();
        while (size > most && oldest.hasNext()) {
            forget(oldest.next());
            oldest.remove();
        }
    }

    private void forget(@Nullable KeptPage page) {
        size -= page == null ? 0 : page.size();
    }

    synchronized long size() {
        return size;
    }
}
