package scot.trsws.programme.minutes.intake;

import java.time.Instant;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which of the minutes that were read a list holds. */
class MinutesImportFilter {

    @RestQuery
    @Separator(",")
    Set<ImportStatus> status;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().in("status", status).updatedSince(updatedSince);
    }
}
