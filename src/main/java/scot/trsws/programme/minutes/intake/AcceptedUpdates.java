package scot.trsws.programme.minutes.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.meeting.Point;
import scot.trsws.programme.note.NotedCount;
import scot.trsws.programme.note.NotedUpdate;
import scot.trsws.programme.store.Visibility;
import scot.trsws.programme.store.Where;
import scot.trsws.programme.update.Channel;
import scot.trsws.programme.update.Figure;
import scot.trsws.programme.update.FigureKind;
import scot.trsws.programme.update.Update;
import scot.trsws.programme.update.UpdateRepository;
import scot.trsws.programme.update.UpdateStatus;

/** What partners reported: one update a partner, with the counts that it gives. */
@Priority(400)
@ApplicationScoped
class AcceptedUpdates implements AcceptedPart {

    /** All that minutes tell of one partner's report, and where. */
    private record Told(List<String> pointers, List<Point> points, List<Figure> figures) {

        String pointer() {
            return pointers.get(0);
        }
    }

    private static final Set<UpdateStatus> NOT_REPORTED = EnumSet.of(UpdateStatus.DRAFT, UpdateStatus.RETURNED);

    @Inject
    UpdateRepository updates;

    @Inject
    Settlement settlement;

    @Override
    public void accept(Accepting run) {
        var byPartner = new LinkedHashMap<String, Told>();
        run.eachItem((pointer, item) -> Accepting.each(pointer + "/updates", item.updates(), (place, update) -> add(run, place, update, byPartner)));
        Accepting.each("/counts", run.content.counts(), (pointer, count) -> add(run, pointer, count, byPartner));
        byPartner.forEach((partner, told) -> run.updates.put(partner, settle(run, partner, told)));
    }

    private static void add(Accepting run, String pointer, NotedUpdate update, Map<String, Told> byPartner) {
        if (update.introduction() != null) {
            run.leaveOut(pointer + "/introduction", "an update is recorded point by point");
        }
        var told = byPartner.computeIfAbsent(update.partner().id(), partner -> new Told(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        told.pointers.add(pointer);
        told.points.addAll(ToldAgenda.points(update.points()));
    }

    private static void add(Accepting run, String pointer, NotedCount count, Map<String, Told> byPartner) {
        var told = byPartner.get(Accepting.id(count.partner()));
        if (told == null) {
            run.leaveOut(pointer, "it stands in no update of a partner");
        } else {
            told.pointers.add(pointer);
            told.figures.add(new Figure(count.measure(), FigureKind.RESULT, count.count(), count.statement()));
        }
    }

    private String settle(Accepting run, String partner, Told told) {
        var settled = settled(run, partner, told);
        told.pointers.stream().skip(1).map(settled::with).forEach(run::add);
        return settled.id();
    }

    /** What its partner has not submitted yet, or was given back, stays with the partner. */
    private Settled settled(Accepting run, String partner, Told told) {
        var own = updates.ids(Where.all().is("meeting", run.meeting).is("partner", partner).in("status", NOT_REPORTED)).stream().findFirst();
        return own.isEmpty() ? report(run, partner, told)
                : run.add(new Settled(told.pointer(), Outcome.KEPT, "updates", own.get(), "its partner has not submitted it yet"));
    }

    /** Minutes do not tell how an update came that is on record. */
    private Settled report(Accepting run, String partner, Told told) {
        var key = Where.all().is("meeting", run.meeting).is("partner", partner);
        var draft = new Update.Draft(partner, run.meeting, null, updates.ids(key).isEmpty() ? Channel.IN_MEETING : null, told.points, told.figures);
        var update = settlement.settle(run, told.pointer(), "updates", updates, key, draft);
        return update.outcome() == Outcome.CREATED ? submitted(run, update) : seen(run, update);
    }

    private Settled submitted(Accepting run, Settled update) {
        var reported = run.visibility == Visibility.PUBLIC ? List.of(UpdateStatus.SUBMITTED, UpdateStatus.ACCEPTED, UpdateStatus.PUBLISHED)
                : List.of(UpdateStatus.SUBMITTED);
        reported.forEach(status -> updates.become(update.id(), Preconditions.whateverIsThere(), status, run.step()));
        return update;
    }

    /** Who may read an update, its status tells. */
    private Settled seen(Accepting run, Settled update) {
        var status = updates.require(update.id()).view(run.on()).status();
        var hidden = run.visibility == Visibility.PUBLIC && status != UpdateStatus.PUBLISHED;
        var told = hidden ? update.kept("the record has another visibility: it is " + status + ", not PUBLISHED") : update;
        run.instead(update, told);
        return told;
    }
}
