package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the columns of a table hold, by the words of its head. */
record Columns(List<Kind> kinds) {

    enum Kind {
        REFERENCE("(?:action |item )?(?:no|number|nr|ref|reference|id|action no|action ref|action number)|no of action"),
        ORGANISATION("organisations?|partner|agency|representing|organisation represented|employer|body|name of organisation"
                + "|partner organisation"),
        OWNER("(?:action |lead )?(?:owners?|lead|responsible|responsibility|who|by whom|assigned to|assignee|action by|for action"
                + "|lead organisation|person responsible|responsible person|owner s|action owner)"),
        DUE("(?:due|deadline|by when|when|date|timescales?|target|timeframe|completion)(?: date| by)?|date due|target date"
                + "|completion date|due for completion"),
        STATUS("status|progress status|rag|state|complete|position|attendance|present|present apologies|attended|outcome"),
        REMARK("progress|update|updates?|comments?|notes?|progress update|status update|remarks?"),
        WITH("with|counterpart|support|supported by|in partnership with"),
        ROLE("role|job title|title|position held|designation|capacity"),
        PERSON("name|names|attendee|member|members|person"),
        ACTION("(?:agreed )?actions?(?: points?| items?| required| agreed| description)?|tasks?|descriptions?|items?|details?|what"),
        OTHER(".*");

        private final Pattern words;

        Kind(String words) {
            this.words = Pattern.compile(words);
        }

        static Kind of(String head) {
            var plain = Words.plain(head);
            return Arrays.stream(values()).filter(kind -> kind.words.matcher(plain).matches()).findFirst().orElse(OTHER);
        }
    }

    static final Columns NONE = new Columns(List.of());

    /** The columns that a row names if it is a head: two cells at least, all of them words for columns. */
    static Columns of(Block row) {
        var kinds = new ArrayList<Kind>();
        row.cells().forEach(cell -> kinds.add(Kind.of(cell)));
        var known = kinds.stream().filter(kind -> kind != Kind.OTHER).distinct().count();
        var blank = row.cells().stream().filter(String::isBlank).count();
        var isHead = known >= 2 && known + blank >= kinds.size() || row.depth() == 1 && known > 0 && row.cells().size() > 1;
        return isHead ? new Columns(withoutRaised(kinds, row.cells())) : NONE;
    }

    /** A date before the action is that on which it was raised, and no time by which it is due. */
    private static List<Kind> withoutRaised(List<Kind> kinds, List<String> heads) {
        return IntStream.range(0, kinds.size())
                .mapToObj(at -> at < kinds.indexOf(Kind.ACTION) && Words.plain(heads.get(at)).equals("date") ? Kind.OTHER : kinds.get(at))
                .toList();
    }

    /** What a column holds, counted from 0. */
    Kind kind(int column) {
        return column < kinds.size() ? kinds.get(column) : Kind.OTHER;
    }

    boolean isNone() {
        return kinds.isEmpty();
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether they tell who somebody is, and not what is to be done. */
    boolean areOfPeople() {
        return (has(Kind.PERSON) || has(Kind.ORGANISATION)) && !has(Kind.ACTION) && !has(Kind.DUE);
    }

    /** The cells below their heads, though an empty one before the first mark was lost where a name was taken out. */
    List<String> aligned(List<String> cells) {
        var isLost = cells.size() == kinds.size() - 1 && kind(0) == Kind.PERSON && !cells.get(0).equals(Redaction.SOMEBODY);
        return isLost ? Stream.concat(Stream.of(""), cells.stream()).toList() : cells;
    }

    /** The cells that are of other kinds. */
    List<String> without(List<String> cells, Kind kind) {
        return IntStream.range(0, cells.size()).filter(at -> kind(at) != kind).mapToObj(cells::get).toList();
    }

    /** The cell of this kind in a row; null where it has none or is empty. */
    String cell(List<String> cells, Kind kind) {
        var at = kinds.indexOf(kind);
        return at < 0 || at >= cells.size() || cells.get(at).isBlank() || cells.get(at).matches("[-–—]") ? null : cells.get(at);
    }
}
