package scot.trsws.programme.minutes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import scot.trsws.programme.note.Item;

/** The items that a note has only because composing it adds them: an agenda without them makes the same note. */
public final class AddedItems {

    /** The other way round than they are added. */
    private static final List<Topic> LAST_FIRST = List.of(Topic.EARLIER_ACTIONS, Topic.ACTIONS, Topic.DECISIONS, Topic.REFLECTIONS, Topic.UPDATES);

    private final List<Item> items;
    private final Set<Integer> agenda = new TreeSet<>();

    private AddedItems(List<Item> items) {
        this.items = items;
        IntStream.range(0, items.size()).forEach(agenda::add);
    }

    /** Their places among all items. */
    public static Set<Integer> among(List<Item> items) {
        var left = new AddedItems(items);
        LAST_FIRST.forEach(left::takeOut);
        var added = new TreeSet<Integer>();
        IntStream.range(0, items.size()).filter(place -> !left.agenda.contains(place)).forEach(added::add);
        return added;
    }

    private void takeOut(Topic topic) {
        agenda.stream().filter(place -> topic.mayHaveAdded(items.get(place)) && isAddedAgain(topic, place)).findFirst().ifPresent(agenda::remove);
    }

    private boolean isAddedAgain(Topic topic, int place) {
        var without = new OpenAgenda(agenda.stream().filter(each -> each != place).map(items::get).map(OpenItem::of).toList());
        without.about(topic);
        return without.items().stream().map(Item::heading).toList().equals(agenda.stream().map(each -> items.get(each).heading()).toList());
    }
}
