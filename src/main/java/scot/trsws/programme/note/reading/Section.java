package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.reading.Block.Kind;

/** A heading and what stands under it; the first section of minutes may have none. */
record Section(Block heading, Topic topic, Named partner, List<Block> body) {

    static Section of(Block heading, Topic topic, Named partner) {
        return new Section(heading, topic, partner, new ArrayList<>());
    }

    boolean hasHeading() {
        return heading != null;
    }

    /** Points that stand apart without a heading, of a partner that only they name. */
    static Section stray(Named partner) {
        return of(new Block(Kind.HEADING, 0, null, partner.name(), List.of(), 0), Topic.OTHER, partner);
    }

    /** Whether it goes on with what heads minutes: the day, the place, who was there. */
    boolean tellsOfMeeting() {
        return body.stream().anyMatch(block -> block.text().matches("(?is)(?:date|time|venue|location|place|held|present|sederunt"
                + "|in attendance|apologies)\\b.*"));
    }

    /** Whether a bullet stands after a gap that the bullets before it did not have. */
    boolean isPartedFrom(Block block) {
        return block.is(Kind.BULLET) && block.depth() == 0 && block.gap() > 0 && body.size() > 1
                && body.get(body.size() - 1).is(Kind.BULLET)
                && body.stream().skip(1).filter(other -> other.is(Kind.BULLET)).allMatch(other -> other.gap() < block.gap());
    }

    boolean isStray() {
        return heading.lines().isEmpty();
    }

    String title() {
        return heading.text().replaceFirst("\\s*:$", "");
    }

    /** Its body, and its heading as what it says first. */
    List<Block> whole() {
        return Stream.concat(Stream.of(heading), body.stream()).toList();
    }

    String number() {
        return heading == null ? null : Marker.number(heading.marker());
    }

    /** What its item is called by: its number, or a Roman one. */
    String label() {
        return number() != null || !Marker.isRoman(heading.marker()) ? number() : heading.marker().replaceFirst("\\W+$", "");
    }

    /** Whether its heading stands below that of an item: by its level, or by a colon where levels are not told. */
    boolean isBelow(ItemDraft item) {
        if (item == null) {
            return false;
        }
        return heading.depth() > 0 && item.level > 0 ? heading.depth() > item.level : heading.text().endsWith(":")
                || heading.depth() > item.level || item.number != null && label() == null;
    }
}
