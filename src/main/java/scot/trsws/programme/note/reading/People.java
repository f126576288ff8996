package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The people whose names minutes gave away, and what stands instead of each; wherever a name comes again it goes, too. */
final class People {

    private static final Pattern TOKEN = Pattern.compile("(?<![\\w’'-])\\p{Lu}[\\p{L}’'-]*");
    private static final Pattern DOES = Pattern.compile("(?:['’]s)?[\\s\u00A0]+(?:to|will|would|has|had|is|was|and|also"
            + "|" + Speech.VERB + ")\\b|\\s*[)\\].,;/\\t]|\\s*$");
    private static final Pattern SAYS = Pattern.compile("[\\s\u00A0]+(?:to|will|would|has|had|is|was|" + Speech.VERB + ")\\b");

    private static final Pattern AFTER = Pattern.compile("\\b(?:and|with|thanked|thank|welcomed|asked|to|by|from|for|contact"
            + "|both),?[\\s\u00A0]$");

    private static final Set<String> ABBREVIATIONS = Set.of("AI", "CV", "EU", "GP", "HR", "ID", "IT", "PR", "TV", "UK", "US");
    private static final int NEAR = 20;

    private record Somebody(String name, String instead) {}

    private final Names names;
    private final Map<String, List<Somebody>> byFirstWord = new HashMap<>();
    private final Map<String, String> instead = new HashMap<>();
    private final Map<String, String> shorter = new HashMap<>();

    People(Names names) {
        this.names = names;
    }

    /** Learns a name, the initials that the minutes give it, and what they tell of the person. */
    void learn(String name, String letters, String told) {
        var other = other(told);
        if (!instead.getOrDefault(name, Redaction.SOMEBODY).equals(Redaction.SOMEBODY)) {
            return;
        }
        var again = instead.put(name, other) != null;
        var words = Person.words(name);
        if (words.length > 1) {
            var alike = byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>());
            alike.removeIf(somebody -> somebody.name.equals(name));
            alike.add(new Somebody(name, other));
        }
        var initials = PersonForms.initials(name);
        Stream.of(ABBREVIATIONS.contains(initials) ? null : initials, letters, surname(words)).distinct()
                .forEach(form -> shorten(form, other, again));
    }

    private static String surname(String[] words) {
        var last = words[words.length - 1];
        return words.length == 1 && !Person.isOther(last) || Person.isPlainSurname(last) ? last : null;
    }

    private String other(String told) {
        if (told == null) {
            return Redaction.SOMEBODY;
        }
        var known = names.in(told);
        var role = told.strip().split("[,;\t|]")[0].strip();
        return !known.isEmpty() ? known.get(0).in(told).name() : isOfOne(role) ? role : Redaction.SOMEBODY;
    }

    /** Whether it is the role of one person, and holds the name of no other. */
    private boolean isOfOne(String role) {
        return Roles.isRole(role) && !Roles.isOfSeveral(role)
                && Candidate.in(role, names.in(role)).stream().map(Candidate::name).noneMatch(Person::isCertain);
    }

    /** Two who share a short form are told apart no more. */
    private void shorten(String form, String other, boolean again) {
        if (form != null && form.length() > 1 && names.whole(form).isEmpty()) {
            shorter.merge(form, other, (one, two) -> again || one.equals(two) ? two : Redaction.SOMEBODY);
        }
    }

    String instead(String name) {
        return instead.getOrDefault(name, Redaction.SOMEBODY);
    }

    /** The text without the names of those that are known by now. */
    String gone(String text) {
        if (instead.isEmpty()) {
            return text;
        }
        var out = new StringBuilder();
        var done = 0;
        var token = TOKEN.matcher(text);
        for (var from = 0; from <= text.length() && token.find(from); ) {
            var end = token.start() + length(text, token.start(), token.group());
            from = Math.max(end, token.end());
            if (end > token.start()) {
                out.append(text, done, token.start()).append(at(text, token.start(), end));
                done = end;
            }
        }
        return done == 0 ? text : out.append(text.substring(done)).toString();
    }

    /** Nobody is called by an office where the text tells who is to hold one. */
    private String at(String text, int start, int end) {
        return Chosen.is(text, start, end) ? Redaction.SOMEBODY : at(text.substring(start, end));
    }

    private String at(String found) {
        if (instead.containsKey(found)) {
            return instead.get(found);
        }
        var alike = byFirstWord.getOrDefault(found, List.of());
        return alike.isEmpty() ? shorter.get(found) : alike.size() == 1 ? alike.get(0).instead : Redaction.SOMEBODY;
    }

    /** How long a name that begins here is; a part of one is one where it does something or ends a clause. */
    private int length(String text, int start, String token) {
        for (var somebody : byFirstWord.getOrDefault(token, List.of())) {
            if (text.startsWith(somebody.name, start) && !isInside(text, start + somebody.name.length())) {
                return somebody.name.length();
            }
        }
        var isFirst = byFirstWord.containsKey(token) && token.length() > 1 && !Person.isOther(token);
        if (!isFirst && !shorter.containsKey(token)) {
            return 0;
        }
        var isWord = isFirst && !Person.isClear(token);
        var after = (isWord ? SAYS : DOES).matcher(text).region(start + token.length(), text.length());
        return after.lookingAt() || isWord && AFTER.matcher(text.substring(Math.max(0, start - NEAR), start)).find() ? token.length() : 0;
    }

    private static boolean isInside(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
