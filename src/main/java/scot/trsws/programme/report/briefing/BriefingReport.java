package scot.trsws.programme.report.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.http.Problem;

/** Gathers what was known of a group into its meeting pack; a constant number of statements, whatever there is of it. */
@ApplicationScoped
class BriefingReport {

    @Inject
    GroupKnowledge groups;

    @Inject
    RecordKnowledge records;

    @Inject
    Periods periods;

    Briefing of(String group, BriefingRequest request) {
        groups.group(group, Instant.EPOCH).orElseThrow(Problem::notFound);
        var ending = periods.ending(group, request);
        var moment = ending.asOf().at();
        var meetings = groups.meetings(group, moment);
        var period = periods.beginning(ending, group, request, meetings);
        var holdings = holdings(period, byId(meetings, KnownMeeting::id), groups.members(group, moment));
        return new Pack(period, holdings).of(group, groups.group(group, moment).orElseThrow(Problem::notFound));
    }

    private Holdings holdings(Period period, Map<String, KnownMeeting> meetings, List<KnownMember> members) {
        var present = members.stream().filter(member -> member.isMember(period.until().on())).map(KnownMember::partner).distinct().toList();
        var scope = new Scope(meetings.keySet(), present, period);
        var actions = records.actions(scope);
        var updates = records.updates(scope);
        var promises = records.promises(scope);
        var reflections = records.reflections(scope);
        var outputs = records.outputs(scope);
        var workstreams = labels("workstream", period, Stream.of(actions.stream().map(KnownAction::workstream), updates.stream().map(KnownUpdate::workstream),
                promises.stream().map(KnownPromise::workstream)));
        var priorities = labels("priority", period, Stream.of(actions.stream().map(KnownAction::priority), promises.stream().map(KnownPromise::priority),
                workstreams.values().stream().map(KnownLabel::parent)));
        var partners = labels("partner", period, Stream.of(present.stream(), actions.stream().map(KnownAction::owner), updates.stream().map(KnownUpdate::partner),
                promises.stream().map(KnownPromise::madeBy), reflections.stream().map(KnownReflection::raisedBy), outputs.stream().map(KnownOutput::by).flatMap(List::stream)));
        return new Holdings(members, meetings, actions, updates, records.decisions(scope), promises, reflections, outputs, workstreams, new Labels(partners, priorities));
    }

    private Map<String, KnownLabel> labels(String noun, Period period, Stream<Stream<String>> ids) {
        var named = ids.flatMap(each -> each).filter(Objects::nonNull).collect(Collectors.toSet());
        return byId(groups.labels(noun, named, period.asOf().at()), KnownLabel::id);
    }

    private static <T> Map<String, T> byId(Collection<T> known, Function<T, String> id) {
        return known.stream().collect(Collectors.toMap(id, each -> each, (one, other) -> one, LinkedHashMap::new));
    }
}
