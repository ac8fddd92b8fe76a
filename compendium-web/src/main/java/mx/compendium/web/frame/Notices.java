package mx.compendium.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.compendium.notification.boundary.NoticeReading;

/** How many notices the person signed in has not marked as read. */
@Named
@RequestScoped
public class Notices {

    @Inject
    Person person;

    @EJB
    NoticeReading reading;

    private int unread;

    @PostConstruct
    void count() {
        unread = person.getRole() == null ? 0 : reading.unread();
    }

    public int getUnread() {
        return unread;
    }
}
