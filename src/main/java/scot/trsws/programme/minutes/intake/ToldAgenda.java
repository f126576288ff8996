package scot.trsws.programme.minutes.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import scot.trsws.programme.meeting.AgendaItem;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.meeting.Point;
import scot.trsws.programme.minutes.AddedItems;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.store.Where;

/** The agenda of a meeting as its minutes tell it, without the items that composing them adds. */
@ApplicationScoped
class ToldAgenda {

    private static final Pattern PLACE = Pattern.compile("/agenda/(\\d+)");

    @Inject
    MeetingRepository meetings;

    List<AgendaItem> of(Accepting run) {
        return places(run.content.note()).stream().map(place -> run.content.note().items().get(place)).map(item -> agendaItem(run, item)).toList();
    }

    private AgendaItem agendaItem(Accepting run, Item item) {
        return new AgendaItem(item.heading(), item.purpose(), Accepting.id(item.lead()), earlier(run, item.approves()), points(item.points()));
    }

    private static List<Integer> places(Note note) {
        var added = AddedItems.among(note.items());
        return IntStream.range(0, note.items().size()).filter(place -> !added.contains(place)).boxed().toList();
    }

    /** The earlier meeting whose note is approved: the one that is told, or that of this day or number; null where none on record is meant. */
    String earlier(Accepting run, Approval told) {
        if (told == null || told.meeting() != null || told.on() == null && told.number() == null) {
            return told == null ? null : told.meeting();
        }
        var meant = Where.all().is("group", run.content.note().group().id()).and("n.on < ?", run.on())
                .is("on", told.on()).is("number", told.on() == null ? told.number() : null);
        return meetings.ids(meant).stream().findFirst().orElse(null);
    }

    static List<Point> points(List<scot.trsws.programme.note.Point> told) {
        return told.stream().map(point -> new Point(point.text(), points(point.points()))).toList();
    }

    /** A place on the agenda, as it is called in the content. */
    static String inTheContent(Note note, String place) {
        var places = places(note);
        return PLACE.matcher(place).replaceAll(found -> "/items/" + places.get(Integer.parseInt(found.group(1)))).replace("/discussion", "/points");
    }

    /** Finds each item that is told on the agenda that is recorded: the first of a title is the first of it there, and so on. */
    static void find(Accepting run, List<AgendaItem> recorded) {
        var left = new LinkedList<>(recorded);
        run.eachItem((pointer, item) -> left.stream().filter(each -> each.title().equalsIgnoreCase(item.heading())).findFirst().ifPresent(found -> {
            run.agenda.put(pointer, found);
            left.remove(found);
        }));
    }
}
