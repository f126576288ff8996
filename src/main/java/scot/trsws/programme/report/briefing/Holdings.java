package scot.trsws.programme.report.briefing;

import java.util.List;
import java.util.Map;

/** All that a pack is made of: what was known of a group and its records. */
record Holdings(
        List<KnownMember> members,
        Map<String, KnownMeeting> meetings,
        List<KnownAction> actions,
        List<KnownUpdate> updates,
        List<KnownDecision> decisions,
        List<KnownPromise> promises,
        List<KnownReflection> reflections,
        List<KnownOutput> outputs,
        Map<String, KnownLabel> workstreams,
        Labels labels) {

    /** The one that was named, or, where none was, that of the workstream. */
    String priority(String named, String workstream) {
        return named != null || !workstreams.containsKey(String.valueOf(workstream)) ? named : workstreams.get(workstream).parent();
    }
}
