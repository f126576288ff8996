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

    @Inject
    Settlement settlement;

    @Override
    public void accept(Accepting run) {
        run.eachItem((pointer, item) -> Accepting.each(pointer + "/carriedOver", item.carriedOver(), (place, told) -> settle(run, place, told)));
    }

    private void settle(Accepting run, String pointer, CarriedOver told) {
        var meant = meant(run, told);
        if (meant.isEmpty()) {
            run.leaveOut(pointer, "no single action of an earlier meeting of the group is on record under this " + (told.reference() == null ? "title" : "reference"));
        } else {
            if (told.owner() != null && told.owner().id() == null) {
                run.leaveOut(pointer + "/owner", "an action is recorded with the partner on record that owns it");
            }
            var owner = new Action.Draft(null, null, null, Accepting.id(told.owner()), null, null, null, null, null, null);
            var settled = settlement.complete(run, pointer, "actions", actions, meant.get(), owner);
            var action = actions.require(meant.get()).view(run.on());
            var advanced = advance(run, action, told.standing());
            var completed = note(run, action, told.remark()) || advanced ? settled.completed() : settled;
            run.instead(settled, advanced || agrees(run, action, told.standing()) ? completed
                    : completed.kept("the record has another status, " + action.status()));
        }
    }

    private Optional<String> meant(Accepting run, CarriedOver told) {
        var key = Where.all().is("reference", told.reference()).is("title", told.reference() == null ? told.title() : null).and(OF_AN_EARLIER_MEETING, run.meeting);
        Set<String> found = actions.ids(key);
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private boolean advance(Accepting run, ActionView action, Standing standing) {
        var wanted = wanted(standing);
        var advances = wanted != action.status() && wanted != ActionStatus.OPEN && !ActionStatus.CLOSED.contains(action.status());
        if (advances) {
            actions.become(action.id(), Preconditions.whateverIsThere(), wanted, run.step());
        }
        return advances;
    }

    /** What came of it after the meeting, its minutes could not know. */
    private static boolean agrees(Accepting run, ActionView action, Standing standing) {
        var later = action.statusOn() != null && action.statusOn().isAfter(run.on());
        return wanted(standing) == action.status() || standing == Standing.OPEN && (action.status() == ActionStatus.BLOCKED || later);
    }

    private static ActionStatus wanted(Standing standing) {
        return switch (standing) {
            case OPEN -> ActionStatus.OPEN;
            case ONGOING -> ActionStatus.IN_PROGRESS;
            case CLOSED -> ActionStatus.DONE;
        };
    }

    private boolean note(Accepting run, ActionView action, String remark) {
        var note = remark == null ? null : new Action.Note(run.on(), remark);
        var isNew = note != null && action.notes().stream().noneMatch(known -> known.text().equals(remark) && !known.on().isAfter(run.on()));
        if (isNew) {
            actions.note(action.id(), Preconditions.whateverIsThere(), note);
        }
        return isNew;
    }
}
