package scot.trsws.programme.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/** Whose the credentials are that were sent within the last minutes, and which of them were nobody's. */
class Acquaintances {

    private static final int MOST = 10_000;
    private static final Duration MEMORY = Duration.ofMinutes(5);

    private final Cache<String, String> callers;
    private final Cache<String, Boolean> refused;

    Acquaintances(Ticker clock) {
        callers = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(MEMORY).ticker(clock).build();
        refused = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).ticker(clock).build();
    }

    /** Null where nobody is known by it. */
    String caller(String credential) {
        return callers.getIfPresent(credential);
    }

    boolean isRefused(String credential) {
        return refused.getIfPresent(credential) != null;
    }

    void meet(String credential, String caller) {
        callers.put(credential, caller);
        refused.invalidate(credential);
    }

    void refuse(String credential) {
        callers.invalidate(credential);
        refused.put(credential, true);
    }
}
