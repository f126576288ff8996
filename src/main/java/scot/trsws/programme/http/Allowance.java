package scot.trsws.programme.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How many requests each of many may send in a minute, and how many each has left: all at once, or as they grow again. */
class Allowance {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 100_000;

    private final String name;
    private final int perMinute;
    private final LoadingCache<String, Bucket> buckets;

    /** What is left after one request. */
    record Left(boolean granted, long requests, long secondsToAll, long secondsToOne) {}

    Allowance(String name, int perMinute, TimeMeter clock) {
        this.name = name;
        this.perMinute = perMinute;
        // After two minutes a bucket is full, and so the same as none.
        this.buckets = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(MINUTE.multipliedBy(2)).build(who -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE)).withCustomTimePrecision(clock).build());
    }

    Left take(String who) {
        var probe = buckets.get(who).tryConsumeAndReturnRemaining(1);
        return new Left(probe.isConsumed(), probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset()), seconds(probe.getNanosToWaitForRefill()));
    }

    void giveBack(String who) {
        buckets.get(who).addTokens(1);
    }

    void fine(String who, int requests) {
        buckets.get(who).tryConsumeAsMuchAsPossible(requests);
    }

    int perMinute() {
        return perMinute;
    }

    /** As RateLimit-Policy says it. */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, perMinute, MINUTE.toSeconds());
    }

    /** As RateLimit says it. */
    String told(Left left) {
        return "\"%s\";r=%d;t=%d".formatted(name, left.requests, left.secondsToAll);
    }

    private static long seconds(long nanos) {
        return (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
    }
}
