package scot.trsws.programme.report.briefing;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Which records are of a group: those that name one of its meetings, and those that name none and are of one of its
 * members; and the period and the knowledge that they are looked at for.
 */
record Scope(Collection<String> meetings, Collection<String> members, Period period) {

    LocalDate since() {
        return period.since().on();
    }

    LocalDate until() {
        return period.until().on();
    }

    @SuppressWarnings("unchecked")
    <T> List<T> of(Query query) {
        return query.setParameter("meetings", String.join(",", meetings)).setParameter("members", String.join(",", members)).setParameter("moment", period.asOf().at())
                .getResultList();
    }
}
