package scot.trsws.programme.note.lint;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.Named;

/** All that a note says outside its lists of who was there, to look for those of whom it speaks. */
final class Prose {

    private static final Pattern BRACKETED = Pattern.compile("\\(([^()]+)\\)");

    /** An acronym is looked for as it is written: IS is an organisation, and is is not. */
    private static final Pattern ACRONYM = Pattern.compile("\\P{Ll}{1,10}");

    private final Subject subject;
    private final Set<String> named;
    private final String text;
    private final String lowerCase;

    Prose(Subject subject) {
        this.subject = subject;
        this.named = subject.partners().filter(part -> !(part.holder() instanceof Attendee)).map(part -> Subject.key(part.value())).collect(Collectors.toSet());
        this.text = subject.all(String.class).filter(part -> !(part.holder() instanceof Attendee)).map(Part::value).collect(Collectors.joining("\n")).replace('’', '\'');
        this.lowerCase = text.toLowerCase(Locale.ROOT);
    }

    /** Whether the partner or a unit of it is named, under any of its names, or its role is. */
    boolean speaksOf(Part<Named> listed) {
        var key = Subject.key(listed.value());
        return named.contains(key) || named.stream().anyMatch(each -> subject.background().isUnit(each, key))
                || Stream.of(names(listed.value()), subject.background().names(key), role(listed)).flatMap(names -> names).anyMatch(this::holds);
    }

    private static Stream<String> role(Part<Named> listed) {
        return Stream.of(((Attendee) listed.holder()).role()).filter(Objects::nonNull);
    }

    /** As the list has it, and without the acronym that it may bring in brackets, and that acronym. */
    private static Stream<String> names(Named partner) {
        var bracketed = BRACKETED.matcher(partner.name()).results().map(found -> found.group(1)).toList();
        return Stream.concat(List.of(partner.name(), BRACKETED.matcher(partner.name()).replaceAll("").strip()).stream(), bracketed.stream());
    }

    private boolean holds(String name) {
        var plain = name.replace('’', '\'');
        return ACRONYM.matcher(plain).matches() ? holds(text, plain) : holds(lowerCase, plain.toLowerCase(Locale.ROOT));
    }

    private static boolean holds(String where, String what) {
        for (var at = where.indexOf(what); at >= 0 && !what.isBlank(); at = where.indexOf(what, at + 1)) {
            if (!isLetter(where, at - 1) && !isLetter(where, at + what.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(String where, int at) {
        return at >= 0 && at < where.length() && Character.isLetterOrDigit(where.charAt(at));
    }
}
