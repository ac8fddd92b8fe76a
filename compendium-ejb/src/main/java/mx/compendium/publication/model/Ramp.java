package mx.compendium.publication.model;

/** A sequence of tones from light to dark, computed in integers so that it is the same on every machine. */
final class Ramp {

    private final int light;
    private final int dark;

    /** Both {@code #rrggbb}. */
    Ramp(String light, String dark) {
        this.light = Integer.parseInt(light.substring(1), 16);
        this.dark = Integer.parseInt(dark.substring(1), 16);
    }

    String at(long value, long most) {
        return String.format("#%06x", mixed(value, most));
    }

    /** Whether white reads better on it than ink: below a relative brightness of 45 %. */
    boolean isDark(long value, long most) {
        int colour = mixed(value, most);
        int brightness = (channel(colour, 16) * 299 + channel(colour, 8) * 587 + channel(colour, 0) * 114) / 1000;
        return brightness < 140;
    }

    private int mixed(long value, long most) {
        return mixed(16, value, most) << 16 | mixed(8, value, most) << 8 | mixed(0, value, most);
    }

    private int mixed(int shift, long value, long most) {
        long span = Math.max(1, most);
        return (int) ((channel(light, shift) * (span - value) + channel(dark, shift) * value) / span);
    }

    private static int channel(int colour, int shift) {
        return colour >> shift & 0xff;
    }
}
