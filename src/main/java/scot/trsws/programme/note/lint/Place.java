package scot.trsws.programme.note.lint;

import java.util.List;

/** Where something stands in a content: a JSON pointer, and the lines of the source that say so. */
record Place(String pointer, List<Integer> lines) {

    static final Place WHOLE = new Place("", List.of());
    static final Place NOTE = WHOLE.at("note");

    Place at(Object part) {
        return new Place(pointer + "/" + part, lines);
    }

    /** The same with lines of its own, where it has any. */
    Place on(List<Integer> own) {
        return own.isEmpty() ? this : new Place(pointer, own);
    }

    Integer line() {
        return lines.isEmpty() ? null : lines.get(0);
    }

    String field() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
