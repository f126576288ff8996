package scot.trsws.programme.report.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import scot.trsws.programme.http.AsOf;

/** The days that a pack is about, both ends among them, and the moment whose knowledge it tells. */
record Period(Anchor since, Anchor until, AsOf asOf) {

    boolean holds(LocalDate day) {
        return day != null && (since.on() == null || !day.isBefore(since.on())) && !endsBefore(day);
    }

    boolean endsBefore(LocalDate day) {
        return day.isAfter(until.on());
    }

    /** How many days after this one it ends. */
    Integer days(LocalDate from) {
        return from == null ? null : days(from, until.on());
    }

    /** By how many days what was due then is overdue at its end. */
    Integer overdue(LocalDate due) {
        return due == null ? null : Math.max(0, days(due));
    }

    static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
