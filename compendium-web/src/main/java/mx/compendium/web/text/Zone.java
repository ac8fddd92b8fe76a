package mx.compendium.web.text;

import java.time.ZoneId;

/** The zone in which every deadline is told. */
public final class Zone {

    public static final ZoneId MEXICO_CITY = ZoneId.of("America/Mexico_City");

    private Zone() {}
}
