package scot.trsws.programme.report.briefing;

import java.time.LocalDate;

/** The group and the day of a meeting that a period is anchored on, and when that was recorded. */
record KnownDay(String group, LocalDate on, Boolean known, LocalDate recordedOn) {}
