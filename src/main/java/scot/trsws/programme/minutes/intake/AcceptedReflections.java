package scot.trsws.programme.minutes.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.meeting.AgendaItem;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.NotedAnswer;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.store.Where;
import scot.trsws.programme.update.Answer;
import scot.trsws.programme.update.Reflection;
import scot.trsws.programme.update.ReflectionRepository;
import scot.trsws.programme.update.ReflectionStatus;

/** What was asked, offered and called for, on updates and on items of the agenda, and what was answered. */
@Priority(300)
@ApplicationScoped
class AcceptedReflections implements AcceptedPart {

    @Inject
    ReflectionRepository reflections;

    @Inject
    MeetingRepository meetings;

    @Inject
    Settlement settlement;

    @Override
    public void accept(Accepting run) {
        run.eachItem((pointer, item) -> {
            Accepting.each(pointer + "/reflections", item.reflections(), (place, reflection) -> settle(run, place, reflection, item, null));
            Accepting.each(pointer + "/updates", item.updates(), (update, told) -> Accepting.each(update + "/reflections", told.reflections(),
                    (place, reflection) -> settle(run, place, reflection, item, run.updates.get(told.partner().id()))));
        });
    }

    private void settle(Accepting run, String pointer, NotedReflection told, Item item, String update) {
        var draft = new Reflection.Draft(run.meeting, update, onTheAgenda(run, item), told.kind(), Accepting.id(told.raisedBy()), Accepting.role(told.role(), told.raisedBy()), told.text(), run.visibility);
        var settled = settlement.settle(run, pointer, "reflections", reflections, Where.all().is("meeting", run.meeting).is("text", told.text()), draft);
        if (told.answer() != null && reflections.require(settled.id()).view(run.on()).status() == ReflectionStatus.OPEN) {
            reflections.answer(settled.id(), Preconditions.whateverIsThere(), answer(run, told.answer()));
        }
    }

    /** The heading in the words of the agenda. */
    private String onTheAgenda(Accepting run, Item item) {
        return meetings.require(run.meeting).draft().agenda().stream().map(AgendaItem::title).filter(item.heading()::equalsIgnoreCase).findFirst().orElse(null);
    }

    private static Answer.Draft answer(Accepting run, NotedAnswer told) {
        return new Answer.Draft(run.on(), told.text(), Accepting.id(told.by()), Accepting.role(told.role(), told.by()));
    }
}
