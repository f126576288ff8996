package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.action.ActionRepository;
import scot.trsws.programme.action.ActionStatus;
import scot.trsws.programme.action.ActionView;
import scot.trsws.programme.meeting.AgendaItem;
import scot.trsws.programme.meeting.Attendance;
import scot.trsws.programme.meeting.DecisionRepository;
import scot.trsws.programme.meeting.GroupRepository;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.meeting.MeetingStatus;
import scot.trsws.programme.meeting.MeetingView;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.partner.Partner;
import scot.trsws.programme.partner.PartnerRepository;
import scot.trsws.programme.store.Kept;
import scot.trsws.programme.store.ReadRepository;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.update.ReflectionView;
import scot.trsws.programme.update.ReflectionRepository;
import scot.trsws.programme.update.Update;
import scot.trsws.programme.update.UpdateRepository;
import scot.trsws.programme.update.UpdateStatus;

/** Gathers what is recorded of a meeting, with as many statements for a long one as for a short one. */
@ApplicationScoped
class Records {

    private static final Set<UpdateStatus> REPORTED = Set.of(UpdateStatus.SUBMITTED, UpdateStatus.ACCEPTED, UpdateStatus.PUBLISHED);

    private static final String EARLIER = """
            select a from Action a join Meeting m on m.id = a.meeting
            where m.group = ?1 and m.on < ?2 and not (a.status in ?3 and a.statusOn < ?2)
            order by m.on, a.createdAt, a.id""";

    @Inject
    MeetingRepository meetings;

    @Inject
    GroupRepository groups;

    @Inject
    PartnerRepository partners;

    @Inject
    UpdateRepository updates;

    @Inject
    ReflectionRepository reflections;

    @Inject
    DecisionRepository decisions;

    @Inject
    ActionRepository actions;

    @Inject
    MinutesRepository minutes;

    @Inject
    Approvals approvals;

    /** With a lock that is not none, each record is read as it is once nobody writes it, and stays so. */
    Material of(String id, LockModeType lock) {
        var meeting = meetings.require(id).view(meetings.today());
        approvals.requireHappened(meeting);
        var reported = views(updates, lock, "meeting = ?1 and status in ?2 order by createdAt, id", id, REPORTED);
        var reflected = views(reflections, lock, "meeting = ?1 order by createdAt, id", id);
        var own = views(actions, lock, "meeting = ?1 order by createdAt, id", id);
        var earlier = views(actions, lock, EARLIER, meeting.group(), meeting.on(), ActionStatus.CLOSED);
        var names = new DatedNames(meeting.on(), partners(mentioned(meeting, reported, reflected, Stream.concat(own.stream(), earlier.stream()))));
        return new Material(meeting, groups.require(meeting.group()).view(meetings.today()), names, approvals(meeting, lock), reported, reflected,
                views(decisions, lock, "meeting = ?1 order by createdAt, id", id), own, earlier, nextOn(meeting));
    }

    private static <N extends Kept<V>, V extends Representation> List<V> views(ReadRepository<N, V> repository, LockModeType lock, String query, Object... values) {
        return repository.find(query, values).withLock(lock).list().stream().map(noun -> noun.view(repository.today())).toList();
    }

    private static Set<String> mentioned(MeetingView meeting, List<Update.View> updates, List<ReflectionView> reflections, Stream<ActionView> actions) {
        return Stream.of(meeting.attendance().stream().map(Attendance::partner), meeting.agenda().stream().map(AgendaItem::lead),
                        updates.stream().map(Update.View::partner), reflections.stream().flatMap(each -> Stream.of(each.raisedBy(), each.answer() == null ? null : each.answer().by())),
                        actions.flatMap(each -> Stream.of(each.owner(), each.counterpart())))
                .flatMap(ids -> ids).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Map<String, Partner.View> partners(Collection<String> ids) {
        return views(partners, LockModeType.NONE, "id in ?1", ids).stream().collect(Collectors.toMap(Partner.View::id, partner -> partner));
    }

    /** By the meeting whose note was approved; an item that is only there for it tells of no approval. The later meetings first: see the locks of the steps. */
    private Map<String, Approval> approvals(MeetingView meeting, LockModeType lock) {
        var told = views(minutes, LockModeType.NONE, "approvedAt = ?1", meeting.id()).stream().collect(Collectors.toMap(MinutesView::id, MinutesView::approval));
        return views(meetings, lock, "id in ?1 order by on desc, id", told.keySet()).stream()
                .collect(Collectors.toMap(MeetingView::id, approved -> approval(approved, told.get(approved.id()))));
    }

    private static Approval approval(MeetingView approved, MinutesView.Approved told) {
        return new Approval(approved.id(), approved.on(), approved.number(), told.by(), told.amendments(), List.of());
    }

    private LocalDate nextOn(MeetingView meeting) {
        return meetings.find("select min(m.on) from Meeting m where m.group = ?1 and m.on > ?2 and m.status <> ?3", meeting.group(), meeting.on(), MeetingStatus.CANCELLED)
                .project(LocalDate.class).firstResult();
    }
}
