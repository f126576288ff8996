package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures are summed: a count is what its own clause says was done, as exactly as it says it, and in doubt there is none. */
class CountsTest {

    private static final Dates DATES = new Dates(LocalDate.of(2025, 11, 3));

    private static List<String> counts(String text) {
        return Counts.in(text, DATES).stream().map(one -> one.measure() + " " + one.count().lower() + " " + one.count().upper()).toList();
    }

    private static List<String> trained(String text) {
        return counts(text).stream().filter(count -> count.startsWith("people-trained ")).map(count -> count.substring(15)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 of 40 staff trained", "12 of the 40 staff were trained", "12 out of 40 staff completed the course",
        "Only 12 of their 40 managers attended the training",
        "trained 12 of our 40 nurses", "Of the 40 staff, 12 nurses were trained"})
    void soManyOfAWholeAreNotTheWhole(String text) {
        assertEquals(List.of("12 12"), trained(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50% of 200 staff were trained", "50 per cent of the 200 staff were trained",
        "none of the 30 trained staff came", "most of the 30 staff were trained", "half of our 30 staff were trained",
        "two thirds of the 30 staff were trained", "one in five staff were trained", "9 out of 10 staff were trained",
        "every one of the 14 managers was trained", "a quarter of 80 carers were trained", "12/40 staff were trained"})
    void aShareIsNoCount(String text) {
        assertEquals(List.of(), counts(text));
    }

    @ParameterizedTest
    @CsvSource(value = {"at least two hundred|200|null", "a hundred and twenty|120|120", "one thousand two hundred|1200|1200",
        "twenty-one|21|21", "three hundred and sixty-five|365|365", "12 thousand|12000|12000",
        "between twenty and thirty|20|30", "no more than 40|0|40", "no fewer than 40|40|null", "40 or so|36|44", "40 or more|40|null",
        "some 40|36|44", "just under a hundred|90|99", "twelve hundred|1200|1200",
        "two or three|2|3", "35–40|35|40", "a further 40|40|40", "well over 40|41|null"}, delimiter = '|')
    void aNumberIsReadToItsLastWord(String number, long lower, String upper) {
        assertEquals(List.of(lower + " " + upper), trained(number + " nurses were trained"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a dozen", "half a dozen", "several hundred", "twenty twenty-four", "a couple of dozen",
        "two and a half thousand", "2.5 thousand", "1 200", "1,50", "hundreds of", "four five", "12 and 15", "100, possibly 150,"})
    void aNumberThatIsNotReadRightIsNotReadAtAll(String number) {
        assertEquals(List.of(), counts(number + " nurses were trained"));
    }

    @ParameterizedTest
    @CsvSource(value = {"trained 35-40 people and fewer than 10 people were turned away|35 40",
        "trained 12 staff and 40 carers will be trained in May|12 12", "planned to train 60 staff, but trained 45 staff|45 45",
        "60 staff were trained: 40 nurses and 20 teachers|60 60", "trained 60 people, including 40 nurses|60 60",
        "60 people (40 nurses) were trained|60 60", "last year 30 staff were trained|30 30",
        "NES trained 30 supervisors, 12 of them from Fife|30 30", "In phase 2, 30 staff were trained|30 30",
        "7 staff trained 50 colleagues|50 50", "105 members of staff were trained|105 105"}, delimiter = '|')
    void onlyItsOwnClauseSaysWhatBecameOfThem(String text, String count) {
        assertEquals(List.of(count), trained(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trained 40 nurses and 12 teachers", "40 nurses and 12 teachers were trained",
        "delivered training to 40 nurses and 12 teachers", "Training was rolled out to 40 nurses, and to 12 teachers",
        "40 nurses and 12 teachers attended the leadership course"})
    void aClauseMayCountTwice(String text) {
        assertEquals(List.of("40 40", "12 12"), trained(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hopes to train 40 staff", "will train 40 staff", "target of 200 staff trained", "Target: 200 staff trained",
        "capacity for 20 staff on the course", "had not trained 40 staff", "40 staff did not attend the training",
        "40 staff have yet to be trained", "40 staff are on the waiting list for the course", "asked to train 40 staff",
        "asked whether 40 staff were trained", "Were 40 staff trained?", "if 40 staff are trained", "is training 40 staff",
        "the course for 40 staff was cancelled", "plans to train 40 nurses and 12 newly qualified teachers",
        "Aim for 2026, 200 staff trained", "funded training for 90 staff", "12 staff delivered training",
        "the remaining 40 staff were trained",
        "presented the training plan to 12 managers", "gave a talk on training to 40 staff", "training led to 12 staff leaving",
        "offered training to 40 staff", "40 staff received training materials",
        "trains 40 staff per year", "two groups, each with 15 staff, were trained"})
    void whatIsPlannedOrFailedOrUnclearIsNoTraining(String text) {
        assertEquals(List.of(), trained(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivered 2 training courses to 45 staff", "3 courses were attended by 45 staff",
        "trained 45 staff in 3 workshops", "The 2 day course was completed by 45 managers", "a course for 45 staff was held",
        "Training of 45 carers was completed", "TRSWS team delivered the new training to 45 home care workers",
        "delivered a masterclass to 45 leads, which counts as training", "training was delivered to 45 hospice nurses in June"})
    void whoHadTrainingWasTrained(String text) {
        assertEquals(List.of("45 45"), trained(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"will visit 4 schools", "hopes to open 3 offices", "did not visit 4 schools", "if 4 schools join",
        "agreed to print 3 guides and 2 posters", "4 schools are still to be asked", "turned away 12 visitors", "a goal of 4 schools"})
    void whatDidNotHappenIsNotCounted(String text) {
        assertEquals(List.of(), counts(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"300 staff have been trained to date", "bringing the total to 300 staff trained",
        "the number trained rose from 240 to 300 staff", "since it began 300 staff were trained", "so far 300 staff were trained"})
    void aRunningTotalIsNotAddedToItsParts(String text) {
        assertEquals(List.of(), counts(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spent £200 to 300 grants", "call 0131 496 0000 lines", "Room 12 chairs were moved", "page 4 notes",
        "children aged 5 attended clubs", "12 year olds", "under 18s", "version 2 papers", "levels 2 and 3 courses",
        "in 2019 to 2023 reports were sent", "at 10.30 staff arrived", "signed up to 4 courses", "handed over 4 reports", "24/7 services",
        "Band 6 nurses", "Covid 19 tests", "ext. 40 lines"})
    void aNumberThatCountsNothingIsNoCount(String text) {
        assertEquals(List.of(), counts(text));
    }

    @ParameterizedTest
    @CsvSource(value = {"visited 4 schools and 12 libraries|schools 4 4,libraries 12 12",
        "over 40 newly built homes were let|newly-built-homes 41 null", "20 participants aged 16 to 25 attended|participants 20 20",
        "work is underway with four sites|sites 4 4", "spent £ on overtime for 4 schools|schools 4 4"}, delimiter = '|')
    void otherThingsAreCountedUnderTheirOwnName(String text, String counts) {
        assertEquals(List.of(counts.split(",")), counts(text));
    }
}
