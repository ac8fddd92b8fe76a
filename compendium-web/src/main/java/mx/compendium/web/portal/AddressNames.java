package mx.compendium.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import mx.compendium.kernel.NotFound;
import mx.compendium.web.faces.Asked;

/** What the address of a page of the portal names. */
@RequestScoped
public class AddressNames {

    @Inject
    Asked asked;

    /** In the order of the address, from 0. */
    public String get(int place) {
        if (asked.attribute(PortalAddress.NAMES) instanceof List<?> names && names.size() > place) {
            return names.get(place).toString();
        }
        throw new NotFound("address");
    }
}
