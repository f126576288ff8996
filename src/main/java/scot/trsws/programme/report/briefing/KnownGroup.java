package scot.trsws.programme.report.briefing;

import java.time.LocalDate;

/** What a group was called, or, where it was not on record yet, what it was called first; and when that was recorded. */
record KnownGroup(String name, Boolean known, LocalDate recordedOn) {}
