package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.Register.Known;
import scot.trsws.programme.note.Register.OtherName;
import scot.trsws.programme.note.reading.Words.Word;

/** The names of a register, found in a text: always the longest, in any case and with any apostrophe. */
final class Names {

    /** A name where it stands in a text; nobody's on record where it goes on to another, such as that of a committee of a known partner. */
    record Mention(int start, int end, Known known) {

        String id() {
            return known == null ? null : known.id();
        }

        Named in(String text) {
            return new Named(text.substring(start, end), id());
        }
    }

    private static final Pattern BRACKET = Pattern.compile("[\\s\u00A0]{0,2}\\(\\s?([^()]{2,12}?)\\s?\\)");
    private static final Pattern OFFICE = Pattern.compile("[\\s\u00A0](?:programme office|project office"
            + "|secretariat)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("(?:[\\s\u00A0](?:[A-Z][\\w'’-]*+|and|of|for|on|&)){0,6}?"
            + "[\\s\u00A0](?:Committee|(?:Sub|Working|Steering|Reference)[- ]Group|[Gg]roup|[Ss]ub-?[Gg]roup|Board|Network|Forum|Branch"
            + "|Directorate|Division|Unit|Team)\\b");
    private static final int FAR = 120;

    private final Map<String, List<Form>> forms = new HashMap<>();

    Names(List<Known> known) {
        known.forEach(one -> spellings(one).map(name -> Form.of(name, one)).filter(form -> form.size() > 0)
                .forEach(form -> forms.computeIfAbsent(form.keys().get(0), key -> new ArrayList<>()).add(form)));
        forms.values().forEach(alike -> alike.sort(Comparator.comparing(Form::size).reversed()));
    }

    static Stream<String> spellings(Known known) {
        var others = known.otherNames() == null ? Stream.<OtherName>of() : known.otherNames().stream();
        return Stream.concat(Stream.of(known.name()), others.map(OtherName::name));
    }

    /** Every name that the text holds, in its order. */
    List<Mention> in(String text) {
        var words = Words.of(text);
        var found = new ArrayList<Mention>();
        var at = 0;
        while (at < words.size()) {
            var form = at(words, at).orElse(null);
            if (form == null) {
                at++;
            } else {
                var end = form.end(words.get(at + form.size() - 1));
                add(found, extended(text, new Mention(words.get(at).start(), end, form.known())), text);
                at = after(words, at, found.get(found.size() - 1).end);
            }
        }
        return found;
    }

    private Optional<Form> at(List<Word> words, int at) {
        return Stream.of(words.get(at).key(), words.get(at).owner()).distinct().flatMap(key -> forms.getOrDefault(key, List.of()).stream())
                .filter(form -> form.standsAt(words, at)).findFirst();
    }

    private static int after(List<Word> words, int at, int end) {
        var next = at + 1;
        while (next < words.size() && words.get(next).start() < end) {
            next++;
        }
        return next;
    }

    private Mention extended(String text, Mention mention) {
        var end = withBracket(text, mention.end);
        var office = OFFICE.matcher(text).region(end, Math.min(text.length(), end + FAR)).useTransparentBounds(true);
        if (office.lookingAt()) {
            return new Mention(mention.start, office.end(), mention.known);
        }
        var part = PART.matcher(text).region(end, Math.min(text.length(), end + FAR)).useTransparentBounds(true);
        if (part.lookingAt() && !isOther(text.substring(end, Math.min(text.length(), end + FAR)), part.end() - end)) {
            return new Mention(mention.start, part.end(), null);
        }
        return new Mention(mention.start, end, mention.known);
    }

    /** Whether another known name begins before the end of what looks like a part of a body. */
    private boolean isOther(String after, int end) {
        var words = Words.of(after);
        return IntStream.range(0, words.size()).takeWhile(at -> words.get(at).start() < end).anyMatch(at -> at(words, at).isPresent());
    }

    private static int withBracket(String text, int end) {
        var bracket = BRACKET.matcher(text).region(end, Math.min(text.length(), end + FAR));
        return bracket.lookingAt() && Form.isAcronym(bracket.group(1)) ? bracket.end() : end;
    }

    /** A unit named together with the body that it is part of is one name. */
    private static void add(List<Mention> found, Mention mention, String text) {
        var before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null && before.known != null && mention.known != null) {
            var between = text.substring(before.end, mention.start);
            var isPart = between.isBlank() && before.known.id().equals(mention.known.partOf());
            if (isPart || between.equals(", ") && mention.known.id().equals(before.known.partOf())) {
                found.set(found.size() - 1, new Mention(before.start, mention.end, between.isBlank() ? mention.known : before.known));
                return;
            }
        }
        found.add(mention);
    }

    /** What a text names if it is a name and nothing else. */
    Optional<Named> whole(String text) {
        var name = text.strip();
        var bracket = name.indexOf('(');
        if (bracket > 0 && Person.couldBe(name.substring(0, bracket).strip())) {
            return Optional.empty();
        }
        var mentions = in(name);
        var isOne = mentions.size() == 1 && isWhole(name, mentions.get(0));
        return isOne ? Optional.of(new Named(name, mentions.get(0).id())) : Optional.empty();
    }

    private static boolean isWhole(String name, Mention mention) {
        var inBrackets = mention.start > 0 && name.charAt(mention.start - 1) == '(';
        if (mention.end >= name.length() || mention.known != null && spellings(mention.known).anyMatch(name::equalsIgnoreCase)) {
            return inBrackets || mention.start <= name.length() - Form.withoutArticle(name).length();
        }
        return inBrackets && name.endsWith(")") && mention.end == name.length() - 1;
    }

    Named named(String text) {
        return whole(text).orElseGet(() -> Named.unknown(text.strip()));
    }

    /** The known name that shares most words with an unknown one, to suggest it. */
    Optional<String> closest(String name) {
        return Likeness.closest(name, forms.values().stream().flatMap(List::stream).map(Form::known).distinct());
    }
}
