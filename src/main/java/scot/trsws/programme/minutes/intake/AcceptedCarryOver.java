package scot.trsws.programme.minutes.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import scot.trsws.programme.action.Action;
import scot.trsws.programme.action.ActionRepository;
import scot.trsws.programme.action.ActionStatus;
import scot.trsws.programme.action.ActionView;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.note.CarriedOver;
import scot.trsws.programme.note.Standing;
import scot.trsws.programme.store.Where;

/** The actions of earlier meetings that the minutes come back to: those that they call closed are done, what is said of others is noted. */
@Priority(150)
@ApplicationScoped
class AcceptedCarryOver implements AcceptedPart {

    private static final String OF_AN_EARLIER_MEETING = """
            exists (select 1 from Meeting m, Meeting this where m.id = n.meeting and this.id = ? and m.group = this.group and m.on < this.on)""";

    @Inject
    ActionRepository actions;

    @Override
    public void accept(Accepting run) {
        run.eachItem((pointer, item) -> Accepting.each(pointer + "/carriedOver", item.carriedOver(), (place, told) -> settle(run, place, told)));
    }

    private void settle(Accepting run, String pointer, CarriedOver told) {
        var meant = meant(run, told);
        if (meant.isEmpty()) {
            run.leaveOut(pointer, "no single action of an earlier meeting of the group is on record under this " + (told.reference() == null ? "title" : "reference"));
        } else {
            var action = actions.require(meant.get()).view(run.on());
            var changed = advance(run, action, told.standing()) | note(run, action, told.remark());
            run.add(new Settled(pointer, changed ? Outcome.COMPLETED : Outcome.UNCHANGED, "actions", action.id(), null));
        }
    }

    private Optional<String> meant(Accepting run, CarriedOver told) {
        var key = Where.all().is("reference", told.reference()).is("title", told.reference() == null ? told.title() : null).and(OF_AN_EARLIER_MEETING, run.meeting);
        Set<String> found = actions.ids(key);
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private boolean advance(Accepting run, ActionView action, Standing standing) {
        var wanted = standing == Standing.CLOSED ? ActionStatus.DONE : standing == Standing.ONGOING ? ActionStatus.IN_PROGRESS : ActionStatus.OPEN;
        var advances = wanted != action.status() && wanted != ActionStatus.OPEN && !ActionStatus.CLOSED.contains(action.status());
        if (advances) {
            actions.become(action.id(), Preconditions.whateverIsThere(), wanted, run.step());
        }
        return advances;
    }

    private boolean note(Accepting run, ActionView action, String remark) {
        var note = remark == null ? null : new Action.Note(run.on(), remark);
        var isNew = note != null && !action.notes().contains(note);
        if (isNew) {
            actions.note(action.id(), Preconditions.whateverIsThere(), note);
        }
        return isNew;
    }
}
