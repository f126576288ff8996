package scot.trsws.programme.note.reading;

import scot.trsws.programme.note.Severity;

/** What only the words of minutes show to look wrong; docs/minutes-lint.md tells of each. */
enum Warning {

    UNKNOWN_NAME, GROUP_NAMED_DIFFERENTLY, SEVERAL_MEETING_DAYS, WEEKDAY_DISAGREES, HEADING_GLUED, SECTION_WITHOUT_HEADING, APOLOGISES,
    PERSONAL_NAME_REPLACED, LEFT_OUT;

    Severity severity() {
        return this == GROUP_NAMED_DIFFERENTLY ? Severity.NOTICE : Severity.WARNING;
    }
}
