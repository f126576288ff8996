package scot.trsws.programme.report.briefing;

/** What a partner, a priority or a workstream was called then, what it was a part of, and its place among its like. */
record KnownLabel(String id, String title, String parent, String place) {}
