package scot.trsws.programme.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Updates of partners | UPDATES", "Partners' updates | UPDATES", "Updates from members | UPDATES", "UPDATES | UPDATES",
            "Feedback and reflections | REFLECTIONS", "Other reflections | REFLECTIONS", "Questions | REFLECTIONS", "Key decisions | DECISIONS", "Next steps | ACTIONS", "Summary of actions | ACTIONS",
            "Action points | ACTIONS", "Matters arising | EARLIER_ACTIONS", "Actions of the last meeting | EARLIER_ACTIONS", "Review of actions | EARLIER_ACTIONS",
            "Action log | EARLIER_ACTIONS", "AOB | CLOSE", "Date of next meeting | CLOSE"})
    void aHeadingTellsWhatItIsAbout(String heading, Topic topic) {
        assertEquals(EnumSet.of(topic), about(heading));
    }

    @ParameterizedTest
    @CsvSource({"Update on the survey", "Partnership update", "Feedback on the survey", "Decision making in teams", "Action research", "Welcome", "Closed cases"})
    void aHeadingThatOnlySoundsLikeItIsAboutNone(String heading) {
        assertEquals(EnumSet.noneOf(Topic.class), about(heading));
    }

    @Test
    void whatIsAddedIsAboutItsTopic() {
        for (var topic : EnumSet.complementOf(EnumSet.of(Topic.CLOSE))) {
            assertEquals(EnumSet.of(topic), about(topic.heading));
        }
    }

    private static EnumSet<Topic> about(String heading) {
        var about = EnumSet.noneOf(Topic.class);
        for (var topic : Topic.values()) {
            if (topic.isOf(heading)) {
                about.add(topic);
            }
        }
        return about;
    }
}
