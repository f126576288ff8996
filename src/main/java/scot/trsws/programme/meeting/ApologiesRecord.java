package scot.trsws.programme.meeting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import scot.trsws.programme.http.Problem;

/** What the record of a meeting says of apologies; where it says nothing, they are unknown and not none. */
public enum ApologiesRecord {
    NAMED, NONE, NOTED_NOT_NAMED, NOT_RECORDED;

    static ApologiesRecord of(ApologiesRecord told) {
        return told == null ? NOT_RECORDED : told;
    }

    /** The place where it contradicts the attendance. */
    Stream<Problem.Error> broken(List<Attendance> attendance) {
        var named = attendance.stream().filter(Objects::nonNull).anyMatch(Attendance::sentApologies);
        if (named == (this == NAMED)) {
            return Stream.empty();
        }
        return Stream.of(Problem.Error.at("/apologies", named ? "must be NAMED, since attendance has apologies" : "cannot be NAMED while attendance has no apologies"));
    }
}
