package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Those whom a list in prose tells to have been at a meeting, each with the role that stands beside it. */
final class Entries {

    private static final Pattern PEOPLE = Pattern.compile("(?i)\\b(?:individuals|people|practitioners|members|workers|managers|users"
            + "|carers|parents|students|officials|observers|representatives|experts|young people|survivors|volunteers|staff|advisers"
            + "|officers|colleagues|person)\\b");
    private static final Pattern TOLD = Pattern.compile("[\\s\u00A0](?!joined|left|attended|led|chaired"
            + "|presented)(?:" + Speech.VERB + ")\\b(?:[\\s\u00A0]+\\S+){3}");
    private static final int LONGEST_ROLE = 4;

    private Entries() {}

    static List<String> of(String text, Lexicon lexicon) {
        var partners = lexicon.partners();
        var entries = new ArrayList<String>();
        for (var part : withoutSentences(text, lexicon).split(";")) {
            entries.addAll(joined(NameList.of(part, partners), partners));
        }
        return entries;
    }

    /** Whether an entry begins with a word for people, such as officials. */
    static boolean isOfPeople(String entry) {
        return PEOPLE.matcher(entry).lookingAt();
    }

    /** Whether a text tells what somebody did rather than who was there. */
    static boolean isSentence(String text) {
        return !isOfPeople(text) && TOLD.matcher(text).find();
    }

    private static String withoutSentences(String text, Lexicon lexicon) {
        var sentences = lexicon.sentences().of(text);
        var left = sentences.stream().filter(sentence -> !isSentence(sentence)).map(sentence -> sentence.replaceFirst("\\.$", "")).toList();
        return left.size() == sentences.size() ? text : String.join(";", left);
    }

    /** In a list a role before a body, or in small letters after it, is that of somebody who came from it. */
    private static List<String> joined(List<String> names, Names partners) {
        var entries = new ArrayList<String>();
        for (var name : names) {
            var last = entries.isEmpty() ? "" : entries.get(entries.size() - 1);
            if (isRole(name, partners) && Character.isLowerCase(name.charAt(0)) && partners.whole(last).isPresent()) {
                entries.set(entries.size() - 1, last + " (" + name + ")");
            } else if (isRole(last, partners) && !isRole(name, partners)) {
                entries.set(entries.size() - 1, last + ", " + name);
            } else {
                entries.add(name);
            }
        }
        return entries;
    }

    private static boolean isRole(String name, Names partners) {
        return name.split("\\s").length <= LONGEST_ROLE && !name.contains(",") && Roles.isRole(name) && partners.whole(name).isEmpty();
    }
}
