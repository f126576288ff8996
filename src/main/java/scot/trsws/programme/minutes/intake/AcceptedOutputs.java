package scot.trsws.programme.minutes.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import scot.trsws.programme.note.NotedEvent;
import scot.trsws.programme.note.NotedPublication;
import scot.trsws.programme.output.Event;
import scot.trsws.programme.output.EventRepository;
import scot.trsws.programme.output.Publication;
import scot.trsws.programme.output.PublicationRepository;
import scot.trsws.programme.store.Where;

/** The events and publications that were told of. */
@Priority(100)
@ApplicationScoped
class AcceptedOutputs implements AcceptedPart {

    @Inject
    EventRepository events;

    @Inject
    PublicationRepository publications;

    @Inject
    Settlement settlement;

    @Override
    public void accept(Accepting run) {
        Accepting.each("/events", run.content.events(), (pointer, event) -> settle(run, pointer, event));
        Accepting.each("/publications", run.content.publications(), (pointer, publication) -> settle(run, pointer, publication));
    }

    private void settle(Accepting run, String pointer, NotedEvent told) {
        if (told.on() == null) {
            run.leaveOut(pointer, "an event is recorded with its day, and the minutes name none");
            return;
        }
        var hosts = told.hosts().stream().map(Accepting::id).filter(Objects::nonNull).distinct().toList();
        var others = Accepting.lines(told.hosts().stream().map(host -> Accepting.unknown("Host", host)).toArray(String[]::new));
        var draft = new Event.Draft(told.title(), others, hosts, null, told.on(), null, told.mode(), null, run.meeting, run.visibility);
        settlement.settle(run, pointer, "events", events, Where.all().is("on", told.on()).is("title", told.title()), draft);
    }

    private void settle(Accepting run, String pointer, NotedPublication told) {
        var draft = new Publication.Draft(told.title(), Accepting.unknown("Publisher", told.publisher()), Accepting.id(told.publisher()), null, null, told.on(), run.meeting, null, run.visibility);
        settlement.settle(run, pointer, "publications", publications, Where.all().is("meeting", run.meeting).is("title", told.title()), draft);
    }
}
