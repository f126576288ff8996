package scot.trsws.programme.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** How many requests a minute may bring. */
@ConfigMapping(prefix = "tracker.rate-limit")
public interface RateLimit {

    /** From one caller. */
    @Positive
    @WithDefault("600")
    int perMinute();

    /** From one network address, of those whom nobody knows. */
    @Positive
    @WithDefault("300")
    int addressPerMinute();

    /** From one network address, of those who watch the service. */
    @Positive
    @WithDefault("600")
    int probesPerMinute();
}
