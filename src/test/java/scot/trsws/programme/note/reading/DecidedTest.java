package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Reading;

/** What a group agreed and on what condition, what it approved, and that it did neither. */
class DecidedTest {

    private static Reading read(String said) {
        var reading = Minutes.read("Partnership Delivery Group: minutes: November 2025\n\n"
                + "Minutes from the meeting of the group on 3 November 2025."
                + "\n\n1. Budget\n\n" + said + "\n");
        assertEquals(List.of(), reading.unplaced());
        return reading;
    }

    private static Item item(String said) {
        var items = read(said).content().note().items();
        return items.get(items.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was agreed that no decision could be made.", "No decision was taken.",
        "The Board noted that no decision had been reached.", "Decision: none", "Decision: No decision was reached.",
        "DECISION: to be made by email.",
        "It was agreed that members could not decide on the logo.", "The Board was unable to agree the fee.", "It was agreed to disagree.",
        "There was no agreement on the fee.", "The Board had approved the plan in May.",
        "At its last meeting the Board agreed to fund two posts.", "Members agreed to send comments.",
        "Members agreed that the talk was too long.", "The Regional Board approved the plan.",
        "It was agreed that a decision could not be made."})
    void noDecisionIsNone(String said) {
        assertEquals(List.of(), item(said).decisions());
    }

    @ParameterizedTest
    @CsvSource(value = {"Members approved the plan subject to legal advice.|Members approved the plan|legal advice",
        "The Board approved the plan provided that NES agrees.|The Board approved the plan|NES agrees",
        "The group agreed the fee with the proviso that it is small.|The group agreed the fee|it is small",
        "The Board approved it on condition that it is free.|The Board approved it|it is free",
        "Subject to funding, members approved the plan.|Members approved the plan.|funding",
        "Provided that it is free, the group agreed to use the hall.|The group agreed to use the hall.|it is free",
        "The committee endorsed the paper, conditional upon a review.|The committee endorsed the paper|a review",
        "Trustees approved the accounts pending final audit.|Trustees approved the accounts|final audit",
        "The group agreed to lend the hall as long as it is free.|The group agreed to lend the hall|it is free",
        "The plan was approved by the Board with the caveat that it is costed.|The plan was approved by the Board|it is costed",
        "All members agreed the plan, on the understanding that NES leads.|All members agreed the plan|NES leads",
        "Decision: The plan is approved subject to a check.|The plan is approved|a check"}, delimiter = '|')
    void aDecisionHasItsCondition(String said, String statement, String condition) {
        var decision = item(said).decisions().get(0);
        assertEquals(statement, decision.statement());
        assertEquals(condition, decision.conditions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Board approved the pending applications.", "It was agreed that staff are subject to the code.",
        "The Board approved the report provided by NES.", "The group agreed that the fee should not be adopted.",
        "The Members unanimously approved the plan."})
    void whatOnlySoundsLikeAConditionIsNone(String said) {
        assertEquals(said, item(said).decisions().get(0).statement());
        assertNull(item(said).decisions().get(0).conditions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"were not approved", "have not been approved", "will be approved by email", "are to be approved",
        "could not be agreed", "were presented for approval", "will be brought back once agreed", "should be confirmed in May",
        "had not yet been formally agreed", "are still awaiting approval", "can be adopted when corrected"})
    void aNoteThatIsStillToBeApprovedIsNotApproved(String said) {
        assertNull(item("The minutes of the last meeting " + said + ".").approves());
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was agreed that the minutes of the last meeting would be circulated again.",
        "The actions agreed at the last meeting were noted in the minutes.",
        "If the minutes of the last meeting are approved they go online.",
        "The Board was unable to approve the minutes of the last meeting."})
    void whatElseWasAgreedApprovesNoNote(String said) {
        assertNull(item(said).approves());
    }

    @ParameterizedTest
    @CsvSource(value = {"were approved with no amendments|", "were agreed as accurate|",
        "were approved with one amendment: NES was there|one amendment: NES was there", "were presented for approval and agreed|",
        "were approved, subject to a change at item 2|a change at item 2", "were approved save for item 3|item 3"}, delimiter = '|')
    void anApprovalHasItsAmendments(String said, String amendments) {
        assertEquals(amendments, item("The minutes of the last meeting " + said + ".").approves().amendments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Next meeting: 12 January 2026", "DONM: 12 January 2026", "D.O.N.M.: Monday 12 January 2026",
        "DONM – 12 January 2026", "Next meeting – 12 January 2026", "The next meeting will be held on 12 January 2026.",
        "Next meeting: 12 January 2026 (moved from 5 January 2026)",
        "The next meeting has been moved from 5 January 2026 to 12 January 2026.", "Next meeting: 12 January 2026, venue to be told",
        "DONM\n\n12 January 2026",
        "The group last met on 4 September 2025 and will meet again on 12 January 2026.",
        "The next quarterly meeting is on 12 January 2026, and papers go out by 5 January 2026.",
        "The group will reconvene on 12 January 2026.",
        "The next meeting will be on 12 January 2026 rather than 5 January 2026.",
        "Date and time of next meeting: Monday 12 January 2026, 10am",
        "2. Next meeting\n\nAll were thanked. The next meeting will be on 12 January 2026."})
    void theDayOfTheNextMeeting(String said) {
        assertEquals("2026-01-12", read(said).content().note().next().on().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Next meeting: Not before 5 January 2026", "The next meeting will not be before 5 January 2026.",
        "Date of next meeting: week beginning 5 January 2026", "Next meeting: 5 or 12 January 2026",
        "Next meeting no later than 30 January 2026",
        "Next meeting: 5 January 2026 or 12 January 2026", "The next meeting on 5 January 2026 is cancelled.",
        "Next meeting: provisionally 12 January 2026", "Next meeting: 12 January 2026 (TBC)",
        "Next meeting: between 5 January 2026 and 12 January 2026",
        "The next meeting will be on or after 5 January 2026.", "DONM: by 30 January 2026"})
    void aBoundOrAGuessIsNoDay(String said) {
        var next = read(said).content().note().next();
        assertNull(next.on());
        assertEquals(true, said.endsWith(next.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The agenda of the next meeting will be sent on 5 January 2026.", "Its next meeting is on 12 January 2026.",
        "A paper is to come to the next meeting by 5 January 2026.", "The plan for future meetings, including those on costs, was liked."})
    void whatIsSaidOfOtherThingsIsNoNextMeeting(String said) {
        assertNull(read(said).content().note().next());
    }
}
