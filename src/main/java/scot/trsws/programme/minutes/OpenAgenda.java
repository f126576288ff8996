package scot.trsws.programme.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import scot.trsws.programme.note.Item;

/** The items of minutes while they are composed: those of the agenda in their order, and those that what is recorded needs beside them. */
final class OpenAgenda {

    private final List<OpenItem> items;

    OpenAgenda(List<OpenItem> items) {
        this.items = new ArrayList<>(items);
    }

    Optional<OpenItem> first(Predicate<OpenItem> wanted) {
        return items.stream().filter(wanted).findFirst();
    }

    OpenItem about(Topic topic) {
        return first(item -> item.isAbout(topic)).orElseGet(() -> added(topic));
    }

    private OpenItem added(Topic topic) {
        var item = OpenItem.about(topic);
        items.add(topic == Topic.EARLIER_ACTIONS ? first(each -> each.isAbout(Topic.ACTIONS)).map(items::indexOf).orElseGet(this::end) : end(), item);
        return item;
    }

    /** Before what the agenda closes with. */
    private int end() {
        var end = items.size();
        while (end > 0 && (items.get(end - 1).isAbout(Topic.ACTIONS) || items.get(end - 1).isAbout(Topic.CLOSE))) {
            end--;
        }
        return end;
    }

    List<Item> items() {
        return items.stream().map(OpenItem::item).toList();
    }
}
