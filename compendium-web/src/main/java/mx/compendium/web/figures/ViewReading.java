package mx.compendium.web.figures;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import mx.compendium.action.boundary.ParticipationWatching;
import mx.compendium.statistics.boundary.DashboardReading;
import mx.compendium.web.action.FilterChoices;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Reads the view an address is of. */
@RequestScoped
public class ViewReading {

    @Inject
    Say say;

    @Inject
    FilterChoices choices;

    @EJB
    DashboardReading reading;

    @EJB
    ParticipationWatching watching;

    /** @throws mx.compendium.kernel.NotFound when there is no such period */
    ShownView read(String period, UnaryOperator<@Nullable String> parameter) {
        ViewAddress address = ViewAddress.of(period, parameter);
        return new ShownView(
                reading.dashboard(period, address.filter()),
                address,
                address.values().entrySet().stream()
                        .map(one -> choices.word(one.getKey(), one.getValue()))
                        .toList(),
                watching.standings(period),
                say);
    }
}
