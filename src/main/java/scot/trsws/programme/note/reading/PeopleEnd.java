package scot.trsws.programme.note.reading;

import java.util.List;
import scot.trsws.programme.note.reading.Block.Kind;

/** Tells a heading that ends a list of people from its entries: by its words, or by what is said right below it. */
final class PeopleEnd {

    private static final int SENTENCE = 6;

    private final Names names;

    PeopleEnd(Names names) {
        this.names = names;
    }

    /** Whether a heading or line below a list of people is none of them. */
    boolean ends(Block block, String title, Block next, Topic before) {
        var heading = block.is(Kind.HEADING);
        if (heading && (block.depth() > 0 || block.marker() != null || Topic.ofPeople(title, before) != Topic.OTHER)) {
            return true;
        }
        if (next == null || isName(title) || !Headings.couldBe(title) || Label.of(block.text()) != null) {
            return false;
        }
        return Topic.isOnAgenda(title) ? next.is(Kind.HEADING) || Headless.isBody(next) : heading && !next.is(Kind.HEADING)
                && !isName(next.text()) && tells(next);
    }

    /** What a heading among lists of people is about; members below apologies sent them, where those who were there are listed above. */
    static Topic topic(String title, List<Section> before) {
        var last = before.get(before.size() - 1).topic();
        var absent = title.equalsIgnoreCase("members") && last == Topic.APOLOGIES
                && before.stream().anyMatch(section -> section.topic() == Topic.ATTENDANCE);
        return absent ? Topic.APOLOGIES : Topic.ofPeople(title, last);
    }

    private boolean isName(String text) {
        return names.whole(text).isPresent();
    }

    private static boolean tells(Block block) {
        var text = block.text().strip();
        var said = text.endsWith(":") || text.endsWith(".") && Words.of(text).size() >= SENTENCE;
        return !block.is(Kind.PARAGRAPH) || Headless.isBody(block) || Label.of(text) == null && said;
    }
}
