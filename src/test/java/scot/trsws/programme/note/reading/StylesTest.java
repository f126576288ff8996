package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.note.reading.Minutes.id;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.meeting.AgendaPurpose;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.meeting.MeetingMode;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.ApprovalChannel;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Reading;
import scot.trsws.programme.note.Standing;
import scot.trsws.programme.update.ReflectionKind;

/** Minutes as other public bodies write them. */
class StylesTest {

    @Test
    void anAdvisoryGroupListensToAPresentation() {
        var note = Minutes.file("advisory-group.txt").content().note();
        assertEquals(ApologiesRecord.NOT_RECORDED, note.apologies());
        assertEquals("people who have used home care in three council areas", note.attendance().get(0).category());
        assertEquals("As its first business, the group approved the terms of reference.", note.items().get(1).decisions().get(0).statement());
        var talk = note.items().get(2);
        assertEquals("scottish-government", id(talk.lead()));
        assertEquals("Chief Nursing Adviser", talk.role());
        assertEquals(3, talk.points().get(1).points().get(1).points().size());
        assertEquals(LocalDate.of(2023, 9, 4), note.next().on());
    }

    @Test
    void reflectionsOnAPresentationAreThoseOfItsItem() {
        var reflections = Minutes.file("advisory-group.txt").content().note().items().get(2).reflections();
        assertEquals(List.of(ReflectionKind.SUGGESTION, ReflectionKind.COMMENT, ReflectionKind.QUESTION, ReflectionKind.CONCERN, ReflectionKind.CHALLENGE), reflections.stream().map(one -> one.kind()).toList());
        assertEquals("CNA confirmed that shadowing is allowed in both towns", reflections.get(1).answer().text());
        assertEquals("CNA", reflections.get(3).answer().role());
        assertNull(reflections.get(2).answer());
    }

    @Test
    void anotherNameOfTheGroupIsTold() {
        assertEquals(List.of("16 GROUP_NAMED_DIFFERENTLY"), Minutes.codes(Minutes.file("advisory-group.txt")));
    }

    @Test
    void numberedHeadingsAndWrappedLines() {
        var note = Minutes.file("numbered.txt").content().note();
        assertEquals(14, note.number());
        assertEquals(MeetingMode.ONLINE, note.mode());
        assertEquals(List.of("1", "2", "3", "4", "5"), note.items().stream().map(Item::number).toList());
        assertEquals("The Chair welcomed everyone and noted the apologies above.", note.items().get(0).points().get(0).text());
        assertEquals(List.of(17, 18), note.items().get(0).points().get(0).lines());
        assertEquals(ApprovalChannel.CORRESPONDENCE, note.items().get(1).approves().by());
        assertEquals(LocalDate.of(2026, 2, 5), note.next().on());
    }

    @Test
    void peopleBecomeTheirOrganisationsAndRoles() {
        var attendance = Minutes.file("numbered.txt").content().note().attendance();
        assertEquals(List.of("scottish-government Chair", "sssc Head of Practice", "nes null", "scottish-government Secretariat", "care-inspectorate null"),
                attendance.stream().map(attendee -> id(attendee.partner()) + " " + attendee.role()).toList());
        assertEquals(List.of(Presence.PRESENT, Presence.PRESENT, Presence.PRESENT, Presence.IN_ATTENDANCE, Presence.APOLOGIES), attendance.stream().map(attendee -> attendee.presence()).toList());
    }

    @Test
    void actionsComeBackAtTheNextMeeting() {
        var carried = Minutes.file("numbered.txt").content().note().items().get(1).carriedOver();
        assertEquals(List.of("1.1 CLOSED", "1.2 ONGOING", "1.3 OPEN"), carried.stream().map(one -> one.reference() + " " + one.standing()).toList());
        assertEquals("sssc", id(carried.get(1).owner()));
        assertEquals("Ongoing, figures expected before Christmas", carried.get(1).remark());
    }

    @Test
    void actionsWithNumbersOwnersAndDates() {
        var actions = Minutes.file("numbered.txt").content().note().items().get(2).actions();
        assertEquals(List.of("3.1", "3.2"), actions.stream().map(one -> one.reference()).toList());
        assertEquals("Circulate the shorter plan", actions.get(0).title());
        assertEquals(LocalDate.of(2025, 11, 21), actions.get(0).dueOn());
        assertEquals("nes", id(actions.get(1).counterpart()));
        assertEquals("before the next meeting", actions.get(1).dueText());
    }

    @Test
    void decisionsHaveConditions() {
        var decision = Minutes.file("numbered.txt").content().note().items().get(2).decisions().get(0);
        assertEquals("The group agreed the delivery plan", decision.statement());
        assertEquals("a new section on islands", decision.conditions());
    }

    @Test
    void actionPointsWithLetters() {
        var note = Minutes.file("action-points.txt").content().note();
        assertEquals(ApologiesRecord.NONE, note.apologies());
        assertEquals(4, note.attendance().size());
        var action = note.items().get(1).actions().get(0);
        assertEquals("a", action.reference());
        assertEquals("social-work-scotland-learning-and-development", id(action.owner()));
        assertEquals(LocalDate.of(2024, 10, 25), action.dueOn());
        assertEquals("the spelling of two place names", note.items().get(0).approves().amendments());
    }

    @Test
    void actionsAtTheEndOfALineAndInATable() {
        var note = Minutes.file("carried-over.txt").content().note();
        assertEquals(21, note.number());
        assertEquals(List.of("20/01 CLOSED improvement-service", "20/02 ONGOING cosla"), note.items().get(0).carriedOver().stream().map(one -> one.reference() + " " + one.standing() + " " + id(one.owner())).toList());
        assertEquals(List.of("cosla", "improvement-service"), note.items().get(1).actions().stream().map(one -> id(one.owner())).toList());
        assertEquals("named person", note.items().get(2).actions().get(0).owner().name());
        assertEquals(LocalDate.of(2025, 9, 12), note.items().get(2).actions().get(1).dueOn());
        assertEquals("The newsletter is sent monthly from October.", note.items().get(2).decisions().get(0).statement());
        assertEquals(List.of("glasgow-caledonian-university", "falkirk-council"), note.attendance().stream().filter(one -> one.presence() == Presence.APOLOGIES).map(one -> id(one.partner())).toList());
    }

    @Test
    void tablesAndNestedListsOfAPage() {
        var note = Minutes.file("tables.html").content().note();
        assertEquals(List.of("scottish-government", "nes", "null"), note.attendance().stream().limit(3).map(one -> String.valueOf(id(one.partner()))).toList());
        assertEquals("Chair", note.attendance().get(0).role());
        assertEquals(AgendaPurpose.DECISION, note.items().get(1).purpose());
        var inspection = note.items().get(0).updates().get(0).points().get(0);
        assertEquals("inspection", inspection.text());
        assertEquals(List.of(25, 26), inspection.points().stream().map(point -> point.lines().get(0)).toList());
        assertEquals(List.of("5.1 sssc 2025-06-30", "5.2 nes null"), note.items().get(2).actions().stream().map(one -> one.reference() + " " + id(one.owner()) + " " + one.dueOn()).toList());
        assertEquals(Standing.CLOSED, note.items().get(2).carriedOver().get(0).standing());
        assertEquals(LocalDate.of(2025, 8, 11), note.next().on());
    }

    @Test
    void peopleInColumnsAndHeadingsThatAreCalledItems() {
        var note = Minutes.file("columns.txt").content().note();
        assertEquals(List.of("scottish-government", "cosla", "sssc", "who-cares-scotland"), note.attendance().stream().limit(4).map(one -> id(one.partner())).toList());
        assertEquals(List.of("1", "2", "3", "4"), note.items().stream().map(Item::number).toList());
        assertEquals(List.of("AP1 CLOSED", "AP2 ONGOING", "AP3 OPEN"), note.items().get(1).carriedOver().stream().map(one -> one.reference() + " " + one.standing()).toList());
        assertEquals("by end June", note.items().get(2).actions().get(0).dueText());
        assertEquals(LocalDate.of(2025, 9, 9), note.next().on());
    }

    @Test
    void ownersAtTheRightMargin() {
        var note = Minutes.file("margin.txt").content().note();
        assertEquals(List.of("social-work-scotland Share the exit interview template.", "nes Scope a short guide."), note.items().get(3).actions().stream().map(one -> id(one.owner()) + " " + one.title()).toList());
        assertEquals("Workforce Advisory Board", note.group().name());
    }

    @Test
    void aRoundTableOfLabelledPoints() {
        var note = Minutes.file("round-table.html").content().note();
        assertEquals(List.of("care-inspectorate", "staf", "resilience-learning-partnership", "falkirk-council"), note.items().get(1).updates().stream().map(one -> id(one.partner())).toList());
        assertEquals("resilience-learning-partnership", id(note.items().get(3).actions().get(1).counterpart()));
        assertEquals(LocalDate.of(2025, 10, 15), note.next().on());
    }

    @Test
    void noNameOfAPersonIsLeft() {
        for (var name : Minutes.ALL) {
            var reading = Minutes.file(name);
            var told = reading.content().toString() + reading.unplaced() + reading.warnings();
            List.of("Ann Example", "Placeholder", "Sampleton", "Dummy", "Specimen").forEach(person -> assertTrue(!told.contains(person), () -> person + " in " + name));
        }
    }

    @Test
    void whatIsNotOnRecordIsSuggestedAndNotGuessed() {
        var reading = Minutes.read("Partnership Delivery Group\n\n29 January 2024\n\nPresent:\n- SSSC\n- Scottish Social Service Council\n");
        var unknown = reading.content().note().attendance().get(1).partner();
        assertNull(unknown.id());
        assertTrue(reading.warnings().get(0).detail().contains("Perhaps Scottish Social Services Council is meant"));
    }
}
