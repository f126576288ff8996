package scot.trsws.programme.note.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scot.trsws.programme.note.Named;

/** Tells of which partner a heading announces the update. */
record PartnerHeadings(Names names) {

    private static final Pattern UPDATE = Pattern.compile("(?i)(?:verbal |progress |written )?(?:updates?|reports?) "
            + "(?:from|by|on behalf of) (?:the )?(.+?)"
            + "|(.+?)(?:’s|'s)?\\s?[:–-]?\\s(?:progress |verbal )?(?:updates?|reports?)");
    private static final int LONGEST = 150;

    boolean isName(String title) {
        return names.whole(title).isPresent();
    }

    /** The partners that have a heading of their own. */
    Set<String> in(List<Block> blocks) {
        return blocks.stream().filter(block -> block.text().length() < LONGEST)
                .map(block -> partner(block.text().replaceFirst("\\s*:$", "")))
                .filter(Objects::nonNull).map(Named::id).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    /** The partner whose update a heading announces. */
    Named partner(String title) {
        var whole = names.whole(title);
        var update = UPDATE.matcher(title);
        if (whole.isPresent() || !update.matches()) {
            return whole.orElse(null);
        }
        return names.whole(update.group(1) == null ? update.group(2) : update.group(1)).orElse(null);
    }

    Topic topic(String title) {
        var topic = Topic.of(title);
        return topic == Topic.PARTNER_UPDATES && partner(title) != null ? Topic.OTHER : topic;
    }
}
