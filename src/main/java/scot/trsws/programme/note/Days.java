package scot.trsws.programme.note;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day is written in minutes, on agendas and in meeting packs. */
public final class Days {

    /** 29 January 2024. */
    public static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}
}
