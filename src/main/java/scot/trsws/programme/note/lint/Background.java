package scot.trsws.programme.note.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.note.Register;

/** What a note cannot know of itself: today, the names on record, the members of the group on the day, its meetings in their order. */
public final class Background {

    /** A meeting of the group on record, perhaps one that was called off. */
    public record OnRecord(String id, Integer number, LocalDate on, boolean cancelled) {}

    private static final int DEEPEST = 20;

    private final LocalDate today;
    private final Map<String, Register.Known> partners;
    private final List<String> members;
    private final List<OnRecord> meetings;

    public Background(LocalDate today, Register register, List<String> members, List<OnRecord> meetings) {
        this.today = today;
        this.partners = register.partners().stream().collect(Collectors.toMap(Register.Known::id, Function.identity()));
        this.members = members;
        this.meetings = meetings;
    }

    LocalDate today() {
        return today;
    }

    List<String> members() {
        return members;
    }

    List<OnRecord> meetings() {
        return meetings;
    }

    String name(String partner) {
        return partners.containsKey(partner) ? partners.get(partner).name() : partner;
    }

    /** All names that a partner goes or went by. */
    Stream<String> names(String partner) {
        var known = partners.get(partner);
        return known == null ? Stream.of() : Stream.concat(Stream.of(known.name()), known.otherNames().stream().map(Register.OtherName::name));
    }

    /** Whether one is a unit of the other, or of a unit of it. */
    boolean isUnit(String unit, String of) {
        return Stream.iterate(parent(unit), parent -> parent != null, this::parent).limit(DEEPEST).anyMatch(of::equals);
    }

    boolean related(String one, String other) {
        return isUnit(one, other) || isUnit(other, one);
    }

    private String parent(String partner) {
        return partners.containsKey(partner) ? partners.get(partner).partOf() : null;
    }
}
