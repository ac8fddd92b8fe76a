package mx.compendium.web.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.TimeUnit;

/**
 * How often each of many may ask within a minute. Remembers those who asked last, so that nobody fills the memory by asking
 * as many; who is forgotten begins anew.
 */
final class Quota {

    /** Some 400 bytes each. */
    private static final int MOST_REMEMBERED = 20_000;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final String name;
    private final int perMinute;
    private final Map<String, Bucket> buckets;

    /** @param name by which callers are told of it */
    Quota(String name, int perMinute) {
        this(name, perMinute, MOST_REMEMBERED);
    }

    Quota(String name, int perMinute, int most) {
        this.name = name;
        this.perMinute = perMinute;
        this.buckets = new LastUsed(most);
    }

    /** One more request of somebody. */
    Asked ask(String who) {
        ConsumptionProbe probe = bucket(who).tryConsumeAndReturnRemaining(1);
        return new Asked(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                upToSeconds(probe.getNanosToWaitForRefill()),
                upToSeconds(probe.getNanosToWaitForReset()));
    }

    private Bucket bucket(String who) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(who, unknown -> fresh());
        }
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }

    private static long upToSeconds(long nanoseconds) {
        return TimeUnit.NANOSECONDS.toSeconds(nanoseconds + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    /** The policy as a structured field (draft-ietf-httpapi-ratelimit-headers). */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, perMinute, WINDOW.toSeconds());
    }

    /** How much is left, and when all of it is again. */
    String left(Asked asked) {
        return "\"%s\";r=%d;t=%d".formatted(name, asked.left(), asked.fullIn());
    }

    int remembered() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    /** What became of a request; times in seconds. */
    record Asked(boolean granted, long left, long grantedIn, long fullIn) {}

    private static final class LastUsed extends LinkedHashMap<String, Bucket> {

        private final int most;

        LastUsed(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Entry<String, Bucket> eldest) {
            return size() > most;
        }
    }
}
