package scot.trsws.programme.meeting;

import java.util.List;
import java.util.stream.Stream;

/** What a partner is in a group. */
public enum GroupRole {
    CHAIR, CO_CHAIR, MEMBER, SECRETARIAT, OBSERVER;

    /** Who keeps the record of a group, and who looks on, owes it no report. */
    public boolean isExpectedToReport() {
        return this != SECRETARIAT && this != OBSERVER;
    }

    public static List<String> expectedToReport() {
        return Stream.of(values()).filter(GroupRole::isExpectedToReport).map(GroupRole::name).toList();
    }
}
