package scot.trsws.programme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The application: its clock. */
class Programme {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
