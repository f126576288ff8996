package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Note;

/** Where lists of people end, though nothing but its words tells the line that is no more of them. */
class AfterPeopleTest {

    private static final String HEAD = "Partnership Delivery Group\n29 January 2024\n\n";

    private static Note read(String text) {
        return Minutes.read(HEAD + text).content().note();
    }

    private static List<String> people(Note note) {
        return note.attendance().stream().map(AfterPeopleTest::shown).toList();
    }

    private static String shown(Attendee attendee) {
        return attendee.presence().name().charAt(0) + " " + (attendee.partner() == null ? attendee.category() : attendee.partner().name());
    }

    private static List<String> headings(Note note) {
        return note.items().stream().map(Item::heading).toList();
    }

    @ParameterizedTest
    @CsvSource({"ITEM 1 – Welcome, ITEM 2 – Training plan", "Agenda item 1 - Welcome, Agenda item 2 - Training plan", "A. Welcome, B. Training plan", "I. Welcome, II. Training plan",
        "1 Welcome, 2 Training plan", "1: Welcome, 2: Training plan", "1 – Welcome, 2 – Training plan", "(1) Welcome, (2) Training plan", "Welcome, Training plan"})
    void whateverIsHeadedAfterThemIsAnItem(String first, String second) {
        for (var gap : List.of("", "\n")) {
            var note = read("Present:\nNES\nSSSC\n" + gap + "Apologies:\nCELCIS\n" + gap + first + "\nThe Chair opened the meeting.\n" + gap + second + "\n" + gap + "Two courses were run.\n");
            assertEquals(List.of("P NES", "P SSSC", "A CELCIS"), people(note));
            assertEquals(List.of("Welcome", "Training plan"), headings(note));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "None.", "Nil", "No apologies"})
    void thatThereWereNoApologiesEndsNothingAndTakesNothing(String none) {
        for (var gap : List.of("", "\n")) {
            var note = read("Attendees\nNES\n" + gap + "Apologies\n" + none + "\n" + gap + "Updates\nSSSC gave an update on its courses.\n" + gap + "Budget\nCosts rose in autumn.\n");
            assertEquals(ApologiesRecord.NONE, note.apologies());
            assertEquals(List.of("P NES"), people(note));
            assertEquals(List.of("Updates", "Budget"), headings(note));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Chair opened the meeting.", "Ten orchards were planted in spring", "• NES ran a course in Stirling", "SSSC noted the costs; the rest was left for May."})
    void aSentenceWithAVerbIsNobody(String said) {
        var note = read("Present: NES, SSSC\n\nApologies\nCELCIS\n\n" + said + "\n\nOrchards\nSome trees grew.\n");
        assertEquals(List.of("P NES", "P SSSC", "A CELCIS"), people(note));
        assertEquals(List.of("Items", "Orchards"), headings(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"people who have used home care", "Tenants Alliance", "Tenants Alliance (which was founded in May)", "workers that are new", "observers from three towns"})
    void whatOnlyTellsWhoTheyAreIsStillOfThem(String entry) {
        var note = read("Present\n\nNES\n\n" + entry + "\n\nSSSC\n\nWelcome\n\nThe Chair opened the meeting.\n");
        assertEquals(3, note.attendance().size());
        assertEquals(List.of("Welcome"), headings(note));
    }

    @Test
    void aSentenceOnWhoCameEndsNoList() {
        var note = read("Present\n• NES\n\nThe meeting was quorate.\n\nApologies\n• SSSC\n\nWelcome\nAll were greeted.\n");
        assertEquals(List.of("P NES", "A SSSC"), people(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name\tRole\tNominated by", "| Name | Role | Nominated by |\n|---|---|---|", "Name    Role    Nominated by COSLA or others", "Name | Job title | Why they came"})
    void theHeadOfATableIsNobody(String head) {
        var row = head.contains("|") ? "| Ann Example | Chair | NES |" : head.contains("\t") ? "Ann Example\tChair\tNES" : "Ann Example    Chair    NES";
        assertEquals(List.of("P NES"), people(read("Attendees\n\n" + head + "\n" + row + "\n\n1. Welcome\nAll were greeted.\n")));
    }

    @Test
    void cellsBelowEachOtherAreOfOnePerson() {
        var note = read("Present\n\nMembers\n\nRole\n\nNominated by NES (Elected Member)\n\nApologies were received from:-\n\nMembers\n\nNominated by the SSSC\n\n1. Welcome\n\nAll were greeted.\n");
        assertEquals(List.of("P NES", "A SSSC"), people(note));
        assertEquals(List.of("Welcome"), headings(note));
    }

    @Test
    void whatKindBulletsAreOfIsNobody() {
        assertEquals(List.of("P NES", "P SSSC"), people(read("Present\n\nFrom the skills bodies\n• NES\n• SSSC\n\n1. Welcome\nAll were greeted.\n")));
    }

    @Test
    void aSentenceBetweenListsOfPeopleEndsNone() {
        assertEquals(List.of("P NES", "A SSSC"), people(read("Present\n• NES\n\nThe Chair opened the meeting.\n\nApologies: SSSC\n\n1. Welcome\nAll were greeted.\n")));
    }

    @Test
    void aCapitalLabelIsNoHeading() {
        assertEquals(List.of("P NES", "P SSSC", "A CELCIS"), people(read("PRESENT: NES, SSSC\nAPOLOGIES: CELCIS\nOPENING\nAll were greeted.\n")));
    }

    @Test
    void romanNumbersAreThoseOfItems() {
        var items = read("Present\nNES\n\nI WELCOME\n\nAll were greeted.\n\nII MINUTE OF PREVIOUS MEETING\n\nIt was agreed.\n").items();
        assertEquals(List.of("I", "II"), items.stream().map(Item::number).toList());
    }
}
