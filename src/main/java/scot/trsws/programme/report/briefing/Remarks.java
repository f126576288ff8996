package scot.trsws.programme.report.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import scot.trsws.programme.store.Visibility;

/** What to know of a pack as a whole: what was not on record yet, and what of it is not for everybody. */
record Remarks(KnownGroup group, Period period, Map<String, KnownMeeting> meetings) {

    List<String> of(Collection<Entry> entries) {
        var remarks = new ArrayList<String>();
        if (!group.known()) {
            remarks.add("Nothing of this group was on record on " + period.asOf() + ": it was recorded first on " + group.recordedOn() + ". Ask with asOf="
                    + group.recordedOn() + " or later for what was recorded since.");
        } else if (meetings.isEmpty()) {
            remarks.add("No meeting of this group was on record on " + period.asOf() + ". What was recorded later is told with a later asOf.");
        }
        Stream.of(period.since(), period.until()).map(Anchor::meeting).filter(meeting -> group.known() && meeting != null && !meetings.containsKey(meeting)).distinct()
                .forEach(meeting -> remarks.add("The meeting " + meeting + " was not on record on " + period.asOf() + ". What was recorded later is told with a later asOf."));
        if (group.known() && period.since().on() == null) {
            remarks.add("No earlier meeting of this group is known to have been held, so the period has no beginning.");
        }
        var internal = entries.stream().filter(entry -> entry.visibility() == Visibility.INTERNAL).map(entry -> entry.noun() + "/" + entry.id()).distinct().count();
        if (internal > 0) {
            remarks.add("Not for everybody: it holds " + Words.count((int) internal, "record that is", "records that are") + " INTERNAL. A reader's key gives the pack to hand out.");
        }
        return remarks;
    }
}
