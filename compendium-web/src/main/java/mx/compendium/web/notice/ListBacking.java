package mx.compendium.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.compendium.kernel.Slice;
import mx.compendium.notification.NoticeRow;
import mx.compendium.notification.boundary.NoticeReading;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The notices of the person signed in, the latest first. */
@Named("noticeList")
@RequestScoped
public class ListBacking {

    private static final int ROWS = 30;

    @Inject
    Asked asked;

    @EJB
    NoticeReading reading;

    private Slice<NoticeRow> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void read() {
        slice = reading.own(asked.parameter("cursor"), ROWS);
    }

    public List<NoticeRow> getRows() {
        return slice.items();
    }

    /** Where the list goes on; null at its end. */
    public @Nullable String getMore() {
        return slice.nextCursor() == null
                ? null
                : "/app/notice/list.xhtml?cursor=" + URLEncoder.encode(slice.nextCursor(), StandardCharsets.UTF_8);
    }
}
