package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.note.RuleBook;

/** The small forms that minutes are made of: days, counts, lists of names, the names of people. */
class FormsTest {

    private static final Dates DATES = new Dates(LocalDate.of(2024, 1, 29));
    private static final Names NAMES = new Names(Minutes.REGISTER.partners());

    @ParameterizedTest
    @ValueSource(strings = {"29 January 2024", "29/01/2024", "29.1.24", "29th Jan", "29th of January 2024", "Monday 29 January", "Mon 29 Jan 2024", "2024-01-29", "January 29, 2024", "29-01-2024", "the 29th\u00A0 January"})
    void aDayInEveryForm(String text) {
        assertEquals(List.of(LocalDate.of(2024, 1, 29)), DATES.in(text).stream().map(Dates.Day::on).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"January 2024", "paper 3/2", "version 1.2.3", "10:30", "the 5 may attend", "1,204", "32/01/2024", "£29.01"})
    void whatIsNoDay(String text) {
        assertEquals(List.of(), DATES.in(text));
    }

    @Test
    void aDayWithoutAYearIsTheNearestAndItsWeekdayIsChecked() {
        assertEquals(LocalDate.of(2023, 12, 4), DATES.in("4 December").get(0).on());
        assertEquals(false, DATES.in("Monday 19th February").get(0).weekdayDisagrees());
        assertEquals(true, DATES.in("Tuesday 19th February").get(0).weekdayDisagrees());
    }

    @ParameterizedTest
    @CsvSource(value = {"over 200 social workers|201|null", "260 staff|260|260", "at least 40 people|40|null", "more than 1,000 leaders|1001|null", "up to 50 carers|0|50", "between 20 and 30 nurses|20|30", "around 300 staff|270|330",
        "four early sites|4|4", "fewer than 10 councils|0|9", "12-15 schools|12|15", "100+ delegates|100|null", "nearly 40 services|36|39"}, delimiter = '|')
    void aCountSaysHowExactItIs(String text, long lower, String upper) {
        var count = Counts.in("They reached " + text + ".", DATES).get(0).count();
        assertEquals(lower, count.lower());
        assertEquals(upper, String.valueOf(count.upper()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 2024 members met", "12% of posts", "£200 grants", "on 19 February sessions began", "Action 2 plans", "Level 3 courses", "at 10.30 am", "three months", "first year students", "two-day events", "one of the councils", "they named six needs:"})
    void whatIsNoCount(String text) {
        assertEquals(List.of(), Counts.in(text, DATES));
    }

    @ParameterizedTest
    @CsvSource(value = {"COSLA, Who Cares? Scotland and NES|cosla,who-cares-scotland,nes", "Improvement Service and Social Work Scotland|improvement-service,social-work-scotland",
        "the Scottish Social Services Council & STAF|sssc,staf", "Social Work Scotland Learning and Development Sub-Group and CYCJ|social-work-scotland-learning-and-development,cycj",
        "Trauma, ACEs and Resilience Unit, CELCIS|trauma-aces-and-resilience-unit,celcis"}, delimiter = '|')
    void aListIsNeverPartedWithinAName(String text, String ids) {
        assertEquals(List.of(ids.split(",")), NameList.of(text, NAMES).stream().map(name -> NAMES.named(name).id()).toList());
    }

    @Test
    void acronymsCountInTheirCaseOnly() {
        assertEquals(List.of(), NAMES.in("what is said by staf"));
        assertEquals(List.of("improvement-service"), NAMES.in("IS is here").stream().map(Names.Mention::id).toList());
    }

    @Test
    void theLongestNameCountsAndAnotherUnitOfAKnownBodyIsUnknown() {
        assertEquals("social-work-scotland-learning-and-development", NAMES.in("Social Work Scotland Learning and Development Sub-Group").get(0).id());
        assertEquals(null, NAMES.in("Social Work Scotland Children and Families Committee").get(0).id());
    }

    @ParameterizedTest
    @CsvSource(value = {"Ann Example (SSSC) agreed to help.|SSSC agreed to help.", "Mr Placeholder thanked all.|named person thanked all.", "Action: Zed Placeholder to write|Action: named person to write",
        "Dr Q. Sampleton, Head of Practice, spoke.|Head of Practice, spoke.", "thanks to Ann Example for the talk|thanks to named person for the talk", "Zed Placeholder said so|named person said so",
        "Future Pathways will share it|Future Pathways will share it", "Programme Lead noted it|Programme Lead noted it", "write to ann@example.org|write to [mail address]"}, delimiter = '|')
    void theNameOfAPersonGoesAndOtherNamesStay(String text, String left) {
        assertEquals(left, Redaction.of(Source.text(text).lines(), NAMES, new Warnings(NAMES)).get(0).text());
    }

    @Test
    void whoIsListedIsKnownByFirstNameAndInitialsLater() {
        var lines = Redaction.of(Source.text("Present:\nZed Placeholder, NES (ZP)\n\n1. Welcome\nZP opened the meeting. Zed asked who had read the paper.").lines(), NAMES, new Warnings(NAMES));
        assertEquals("NES opened the meeting. NES asked who had read the paper.", lines.get(4).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uFEFF", "\u0000\u0001\uD800", "(((((", "| | |\n|---|", "\t\t\t", "•", "1.", "Action", "Apologies:", "- - - -"})
    void nothingMuchIsReadWithoutHarm(String text) {
        assertEquals(Minutes.read(text).unplaced().size(), Minutes.read(text).coverage().unplaced());
    }

    @Test
    void hugeMinutesAreReadInTime() {
        assertTimeout(Duration.ofSeconds(60), () -> {
            Minutes.read("the group agreed to ".repeat(50_000));
            Minutes.read("SSSC and NES, ".repeat(70_000));
            Minutes.read("Update from SSSC\n\n" + "• SSSC will share 20 reports with NES on 3 May\n".repeat(5_000));
            NoteReader.read(Source.html("<ul><li>a".repeat(10_000)), Minutes.REGISTER, RuleBook.RULES);
            NoteReader.read(Source.html("<p>a b c</p>".repeat(20_000)), Minutes.REGISTER, RuleBook.RULES);
        });
    }
}
