package scot.trsws.programme.note.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name in a list of people and what stands beside it in brackets or after a comma: a role, or the body where the name is a role. */
record RoledName(String name, String role) {

    private static final Pattern ROLE = Pattern.compile("\\s*(?:\\(([^()]{2,120})\\)|[,–-]\\s+([^,]{2,120}))$");

    /** A known name ends where it does, whatever commas it holds; any other at the last mark before a role. */
    static Optional<RoledName> of(String entry, Names partners) {
        var mentions = partners.in(entry).stream().filter(mention -> mention.start() == 0 && mention.known() != null);
        var ends = Stream.concat(mentions.map(Names.Mention::end), Stream.of(1));
        return ends.flatMap(end -> from(entry, end).stream()).findFirst();
    }

    private static Optional<RoledName> from(String entry, int end) {
        var role = ROLE.matcher(entry).region(end, entry.length());
        var isRoled = end > 1 ? role.lookingAt() : role.find();
        return isRoled ? Optional.of(new RoledName(entry.substring(0, role.start()), role.group(1) == null ? role.group(2) : role.group(1)))
                : Optional.empty();
    }
}
