package scot.trsws.programme.workstream;

import java.time.LocalDate;

/** Where a milestone stands on a day; never stored. */
public enum MilestoneStatus {
    DUE, LATE, MET;

    static MilestoneStatus of(LocalDate expectedOn, LocalDate metOn, LocalDate today) {
        if (metOn != null) {
            return MET;
        }
        return expectedOn.isBefore(today) ? LATE : DUE;
    }

    /** The same in HQL, for a milestone n. */
    String holds(LocalDate today) {
        return switch (this) {
            case MET -> "n.metOn is not null";
            case LATE -> "n.metOn is null and " + Milestone.EXPECTED_ON + " < date " + today;
            case DUE -> "n.metOn is null and " + Milestone.EXPECTED_ON + " >= date " + today;
        };
    }
}
