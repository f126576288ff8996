package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The people whose names minutes gave away, and what stands instead of each; wherever a name comes again it goes, too. */
final class People {

    private static final Pattern ROLE = Pattern.compile("(?i).*\\b(?:chair|co-chair|convener|secretariat|secretary|lead|head|director|manager|officer|advis[eo]r|representative|presenter|deputy|facilitator|coordinator|executive|member|analyst|social worker|practitioner|professor|lecturer"
            + "|researcher|consultant|psychologist|team leader|president|minister|trainer|observer|minutes|note ?taker)s?\\b.*");
    private static final Pattern TOKEN = Pattern.compile("(?<![\\w’'-])\\p{Lu}[\\w’'-]*");
    private static final Pattern DOES = Pattern.compile("(?:['’]s)?[\\s\u00A0]+(?:to|opened|closed|led|spoke|joined|left|queried|enquired|reminded|stated|mentioned|undertook|attended|talked|chaired|recognised|acknowledged|clarified|will|would|said|thanked|welcomed|introduced|asked|explained|noted|agreed|advised|presented|reported|gave|shared|highlighted|suggested|confirmed|updated|outlined|raised|offered|provided|commented|has|had|is|was|and|also)\\b|\\s*[)\\].,;]|\\s*$");
    private static final int LONGEST_ROLE = 80;

    private record Somebody(String name, String instead) {}

    private final Names names;
    private final Map<String, List<Somebody>> byFirstWord = new HashMap<>();
    private final Map<String, String> instead = new HashMap<>();
    private final Map<String, String> initials = new HashMap<>();

    People(Names names) {
        this.names = names;
    }

    static boolean isRole(String text) {
        return text.length() <= LONGEST_ROLE && ROLE.matcher(text).matches();
    }

    void learn(String name, String letters, String told) {
        var known = told == null ? List.<Names.Mention>of() : names.in(told);
        var role = told == null ? "" : told.split(",")[0].strip();
        var other = !known.isEmpty() ? known.get(0).in(told).name() : isRole(role) ? role : Redaction.SOMEBODY;
        if (instead.getOrDefault(name, Redaction.SOMEBODY).equals(Redaction.SOMEBODY)) {
            instead.put(name, other);
            var alike = byFirstWord.computeIfAbsent(first(name), word -> new ArrayList<>());
            alike.removeIf(somebody -> somebody.name.equals(name));
            alike.add(new Somebody(name, other));
        }
        if (letters != null && letters.length() > 1 && names.whole(letters).isEmpty()) {
            initials.put(letters, other);
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
        for (var from = 0; token.find(from); ) {
            var end = token.start() + length(text, token.start(), token.group());
            from = Math.max(end, token.end());
            if (end > token.start()) {
                out.append(text, done, token.start()).append(at(text.substring(token.start(), end)));
                done = end;
            }
        }
        return done == 0 ? text : out.append(text.substring(done)).toString();
    }

    private String at(String found) {
        return instead.containsKey(found) ? instead.get(found) : initials.containsKey(found) ? initials.get(found) : byFirstWord.get(found).size() == 1 ? byFirstWord.get(found).get(0).instead : Redaction.SOMEBODY;
    }

    /** How long a name that begins here is; a first name alone is one where it does something or ends a clause. */
    private int length(String text, int start, String token) {
        for (var somebody : byFirstWord.getOrDefault(token, List.of())) {
            if (text.startsWith(somebody.name, start)) {
                return somebody.name.length();
            }
        }
        var after = DOES.matcher(text).region(start + token.length(), text.length());
        var isFirst = byFirstWord.containsKey(token) && token.length() > 1 && !Person.isCommonWord(token) && !token.equals("Will") && after.lookingAt();
        return isFirst || initials.containsKey(token) && after.reset().region(start + token.length(), text.length()).lookingAt() ? token.length() : 0;
    }

    private static String first(String name) {
        return name.split("[\\s\u00A0]")[0];
    }
}
