package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that others are compared with, or that is yet to be reached, counts nothing; what was reached beside it counts. */
class ComparisonTest {

    private static final Dates DATES = new Dates(LocalDate.of(2015, 3, 3));

    private static List<String> counts(String text) {
        return Counts.in(text, DATES).stream().map(one -> one.measure() + " " + one.count().lower() + " " + one.count().upper()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Attendance rose from 120 to 180 people.", "The list fell from 90 to 60 people.",
        "The service went from 20 to 35 staff.", "The team has grown from about 20 to 35 staff.",
        "Membership rose from 120 people to 180 people.", "Membership went from 120 people in 2014 to 180 people.",
        "Attendance rose from twenty last year to thirty people.", "Attendance rose sharply to 180 people.",
        "Membership doubled to 40 volunteers.", "From 20 to 35 staff in one year."})
    void aChangeIsNoRange(String text) {
        assertEquals(List.of(), counts(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 to 3 thousand people replied", "Between 2 and 3 hundred people replied",
        "two or three hundred people replied",
        "20 to 35 thousand people replied", "2-3 hundred people replied", "20 to 35,000 people replied"})
    void aScaleThatBothEndsShareIsNotReadForOne(String text) {
        assertEquals(List.of(), counts(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"45 more people than in 2014 replied", "45 more people replied than in 2014", "40 fewer people replied",
        "There were 40 people fewer than last year", "Attendance fell by 40 people", "Attendance increased again by a further 40 people",
        "an increase of 30 people", "a drop in attendance of 30 people", "Responses were up 30 people on last year",
        "a shortfall of 30 volunteers", "There were 30 people up on last year"})
    void aDifferenceIsNoCount(String text) {
        assertEquals(List.of(), counts(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 responses, down from 50 responses last year", "30 responses, up from 20 responses in 2014",
        "30 responses, compared with 50 responses last year", "30 responses compared to the 50 responses of 2014",
        "There were 30 responses, against 50 responses in 2014", "There were 30 responses versus 50 responses",
        "There were 30 responses, previously 50 responses"})
    void whatItIsComparedWithIsNoCount(String text) {
        assertEquals(List.of("responses 30 30"), counts(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The survey closes at 60 responses.", "It opens once 60 responses are in.",
        "When 60 responses are in, it ends.",
        "The course starts with 12 nurses.", "As soon as 60 people reply it ends.", "The threshold is 60 responses.",
        "The quorum is 12 trustees.", "The list is capped at 60 people.", "The team is on track for 60 visits.",
        "It was agreed that it stops after 60 visits."})
    void whatIsYetToBeReachedIsNoCount(String text) {
        assertEquals(List.of(), counts(text));
    }

    @ParameterizedTest
    @CsvSource(value = {"45 more people were trained|people-trained 45 45", "Replies came from 50 schools|schools 50 50",
        "Replies came from 35–40 schools|schools 35 40", "set up 4 groups|groups 4 4", "signed up 30 volunteers|volunteers 30 30",
        "between fifty and two hundred people replied|people 50 200", "80 to a hundred people replied|people 80 100",
        "The survey closed with 60 responses|responses 60 60", "more than 60 people replied|people 61 null",
        "20 to 35 staff replied|staff 20 35", "Training was delivered to 45 nurses|people-trained 45 45",
        "heard from up to 40 schools|schools 0 40", "sent copies from the Council to 40 schools|schools 40 40"}, delimiter = '|')
    void whatIsComparedWithNothingCounts(String text, String count) {
        assertEquals(List.of(count), counts(text));
    }
}
