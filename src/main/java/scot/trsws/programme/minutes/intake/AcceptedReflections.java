package scot.trsws.programme.minutes.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.meeting.AgendaItem;
import scot.trsws.programme.note.NotedAnswer;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.store.Where;
import scot.trsws.programme.update.Answer;
import scot.trsws.programme.update.Reflection;
import scot.trsws.programme.update.ReflectionRepository;

/** What was asked, offered and called for, on updates and on items of the agenda, and what was answered. */
@Priority(300)
@ApplicationScoped
class AcceptedReflections implements AcceptedPart {

    @Inject
    ReflectionRepository reflections;

    @Inject
    Settlement settlement;

    @Override
    public void accept(Accepting run) {
        run.eachItem((pointer, item) -> {
            var title = Optional.ofNullable(run.agenda.get(pointer)).map(AgendaItem::title).orElse(null);
            Accepting.each(pointer + "/reflections", item.reflections(), (place, reflection) -> settle(run, place, reflection, null, title));
            Accepting.each(pointer + "/updates", item.updates(), (update, told) -> Accepting.each(update + "/reflections", told.reflections(),
                    (place, reflection) -> settle(run, place, reflection, run.updates.get(told.partner().id()), null)));
        });
    }

    private void settle(Accepting run, String pointer, NotedReflection told, String update, String title) {
        var draft = new Reflection.Draft(run.meeting, update, title, told.kind(), Accepting.id(told.raisedBy()),
                Accepting.role(told.role(), told.raisedBy()), told.text(), run.visibility);
        var settled = settlement.settle(run, pointer, "reflections", reflections, Where.all().is("meeting", run.meeting).is("text", told.text()), draft);
        if (told.answer() != null) {
            run.instead(settled, answered(settled, answer(run, told.answer())));
        }
    }

    /** An answer is given once; who parked it said that it gets none. */
    private Settled answered(Settled settled, Answer.Draft told) {
        var known = reflections.require(settled.id()).view(told.on());
        return switch (known.status()) {
            case OPEN -> {
                reflections.answer(settled.id(), Preconditions.whateverIsThere(), told);
                yield settled.completed();
            }
            case ANSWERED -> known.answer().equals(new Answer(told.text(), told.by(), told.role())) ? settled
                    : settled.kept("the record has another answer");
            case PARKED -> settled.kept("it is PARKED, so it was given no answer");
        };
    }

    private static Answer.Draft answer(Accepting run, NotedAnswer told) {
        return new Answer.Draft(run.on(), told.text(), Accepting.id(told.by()), Accepting.role(told.role(), told.by()));
    }
}
