package scot.trsws.programme.note.lint;

import static scot.trsws.programme.note.Severity.ERROR;
import static scot.trsws.programme.note.Severity.NOTICE;
import static scot.trsws.programme.note.Severity.WARNING;

import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.Severity;

/** Everything that may be found in a note, how much it matters, and what to do. */
enum Code {

    NO_DATE(ERROR, "The note does not say on which day the meeting was: say it below the title."),
    NO_GROUP(ERROR, "The note does not say which group met: name it in the title."),
    UNKNOWN_GROUP(WARNING, "No group on record goes by the name %s: mend the name, or record it as another name of the group."),
    TITLE_DISAGREES(WARNING, "The title says %s, and the meeting was on %s: mend one of them."),
    ON_A_WEEKEND(NOTICE, "%s is a %s: make sure of the day."),
    NO_NEXT_MEETING(NOTICE, "The note does not say on which day the group meets next: say it, or that it is not agreed yet."),

    MEETING_NUMBER_MISSING(WARNING, "The note does not say which meeting of the group this was: number it."),
    NUMBERS_MISSING_BEFORE(WARNING, "Of the meetings before this one none on record has the number %s: record what is missing, or mend this number."),
    NUMBER_DISAGREES(WARNING, "On record the meeting of %s is number %d: mend the number here, or the record."),
    IMPOSSIBLE_NUMBER(ERROR, "Meeting %d cannot approve the note of meeting %d: mend one of the numbers."),
    PREVIOUS_NOTE_NOT_APPROVED(NOTICE, "The note does not say that the note of an earlier meeting was approved: say so, or put it on the next agenda."),
    APPROVAL_SKIPS_MEETING(WARNING, "The note of meeting %d is the latest that meeting %d approves: say what became of the note of %s."),
    APPROVED_MEETING_UNKNOWN(WARNING, "No meeting of the group on record %s: record it, or mend what is said here."),

    NO_ATTENDANCE(WARNING, "The note does not say who was there: list the partners."),
    LISTED_TWICE(WARNING, "%s is listed already: take one of them out."),
    PRESENT_AND_APOLOGIES(ERROR, "%s is listed as present and with apologies: take one of them out."),
    APOLOGIES_NOT_RECORDED(NOTICE, "The note says nothing of apologies: name who sent them, or say that nobody did."),
    APOLOGIES_NOT_NAMED(NOTICE, "The note has apologies and does not say whose: name the partners."),
    APOLOGIES_BUT_REPORTS(WARNING, "%s sent apologies and contributes here: say that it was in writing or that somebody spoke for them, or mend the list."),
    APOLOGIES_BUT_UNIT_PRESENT(NOTICE, "%s sent apologies, while %s, which is a unit of it, was there: make sure that both are meant."),
    MEMBER_NOT_LISTED(NOTICE, "Listed neither as present nor with apologies, though a member on that day: %s. Add them to one of the lists."),

    CONTRIBUTOR_NOT_LISTED(WARNING, "%s contributes here, and is listed neither as present nor with apologies: add them to one of the lists."),
    RELATED_PARTNER_LISTED(NOTICE, "%s contributes here and is not listed, while %s is, and one is a unit of the other: say which of them was there."),
    OWNER_ABSENT(NOTICE, "%s was not there when this was given to them: make sure that they know of it."),
    LISTED_NEVER_MENTIONED(NOTICE, "%s was there, and nothing in the note comes from or speaks of them: make sure that nothing of theirs is missing."),

    ACTION_WITHOUT_OWNER(WARNING, "Nobody is named who will do this: name a partner."),
    ACTION_WITHOUT_DATE(WARNING, "It is not said by when this will be done: say the day."),
    ACTION_DATE_VAGUE(NOTICE, "No day can be told from \"%s\": say the day."),
    ACTION_REFERENCE_TWICE(WARNING, "Another action of this note is called %s already: give each a reference of its own."),
    ACTIONS_NOT_READ(WARNING, "\"%s\" says that actions come, and none was read below it: write each as who is to do what by when, or say that there are none."),
    PROMISE_WITHOUT_ACTION(NOTICE, "This was promised, and no action says so: make an action of it, or leave it at that."),
    QUESTION_UNANSWERED(NOTICE, "No answer to this question is noted: note it, or put it on the next agenda."),
    HEADING_TWICE(NOTICE, "Another item has the heading \"%s\" already: tell them apart, or join them."),

    IMPOSSIBLE_DATE(ERROR, "%s: mend one of the dates."),
    NO_SUCH_DAY(ERROR, "No calendar has %s: mend the date."),
    WEEKDAY_DISAGREES(WARNING, "\"%s\": %s is a %s. Mend the weekday or the date.");

    final Severity severity;
    private final String detail;

    Code(Severity severity, String detail) {
        this.severity = severity;
        this.detail = detail;
    }

    Finding at(Place place, Object... words) {
        return new Finding(name(), severity, place.line(), place.pointer(), detail.formatted(words));
    }
}
