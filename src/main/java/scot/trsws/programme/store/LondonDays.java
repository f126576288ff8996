package scot.trsws.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import scot.trsws.programme.http.AsOf;

/** What is past and what is future for a draft: by the application's clock, in days of Europe/London. */
@ApplicationScoped
public class LondonDays implements ClockProvider {

    @Inject
    Clock clock;

    @Override
    public Clock getClock() {
        return clock.withZone(AsOf.LONDON);
    }
}
