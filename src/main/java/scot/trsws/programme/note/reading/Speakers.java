package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.reading.Names.Mention;

/** Recognises who a sentence begins with: a partner, a colleague of one, members, or a role that the minutes have explained. */
final class Speakers {

    private static final String NOUN = "(?:" + Roles.NOUN + "|partners|group|committee|board|attendees|colleagues?d?|officials?|staff"
            + "|team|named persons?)\\b";
    private static final Pattern ARTICLE = Pattern.compile("(?:the|an?|some|one|another|all|its|their|our|several|many"
            + "|most)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF = Pattern.compile("(?:an?\\s+|the\\s+|some\\s+)?(representatives?|reps?|colleagues?|members?"
            + "|officials?|staff)\\s+(?:from|of|for)\\s+(?:the\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE = Pattern.compile("(?:[\\s\u00A0]*)((?:(?:[A-Z][\\w’'-]*|programme|project|policy|vice|deputy"
            + "|chief)[\\s\u00A0]){0,5}(?i:" + NOUN + "))");
    private static final Pattern OWN = Pattern.compile("(?:the )?team|.*\\b(?:lead|team|adviser|advisor|officer|manager|staff|head"
            + "|director)s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WE = Pattern.compile("(?:we|they)\\b\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPLAINED = Pattern.compile("((?:[A-Z][\\w’'-]*[\\s\u00A0]){0,5}[A-Z][\\w’'-]*)\\s+(?:for|of|from"
            + "|at)\\s+(?:the\\s+)?");
    private static final Pattern FIRST = Pattern.compile("(?:the\\s)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT = Pattern.compile("\\s*(?:,|and|&|,\\s*and)\\s+(?:the\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKET = Pattern.compile("\\(([A-Z]{2,8})\\)$");

    private static final int FAR = 300;

    private final Names names;
    private final Map<String, Speaker> explained = new HashMap<>();

    Speakers(Names names) {
        this.names = names;
    }

    static boolean isOwn(String role) {
        return OWN.matcher(role).matches();
    }

    /** Learns what an acronym in brackets after a role stands for. */
    Optional<Speaker> explain(String text) {
        for (var mention : names.in(text)) {
            var before = EXPLAINED.matcher(text.substring(Math.max(0, mention.start() - 90), mention.start()));
            while (before.find()) {
                if (before.hitEnd() || before.end() == Math.min(90, mention.start())) {
                    return Optional.of(learned(new Speaker(mention.in(text), before.group(1), 0), text, mention));
                }
            }
        }
        return Optional.empty();
    }

    private Speaker learned(Speaker speaker, String text, Mention mention) {
        var name = mention.in(text);
        var bracket = BRACKET.matcher(name.name());
        if (bracket.find() && names.whole(bracket.group(1)).isEmpty()) {
            var bare = new Named(name.name().substring(0, bracket.start()).strip(), name.id());
            explained.put(bracket.group(1), new Speaker(bare, bracket.group(1), 0));
            return new Speaker(bare, speaker.role(), 0);
        }
        return speaker;
    }

    /** The partners that a text begins with, such as A and the B. */
    List<Named> subjects(String text) {
        var subjects = new ArrayList<Named>();
        var end = 0;
        for (var mention : names.in(text)) {
            var between = subjects.isEmpty() ? FIRST : NEXT;
            if (mention.known() != null && between.matcher(text.substring(end, mention.start())).matches()) {
                subjects.add(mention.in(text));
                end = mention.end();
            }
        }
        return subjects;
    }

    /** Who the text begins with. */
    Optional<Speaker> at(String text) {
        var of = OF.matcher(text);
        if (of.lookingAt()) {
            var mention = mentionAt(text, of.end());
            return mention.map(found -> new Speaker(found.in(text), of.group(1).toLowerCase(Locale.UK), found.end()));
        }
        var article = ARTICLE.matcher(text);
        var start = article.lookingAt() ? article.end() : 0;
        return partner(text, start).or(() -> acronym(text, start)).or(() -> role(text, start));
    }

    private Optional<Mention> mentionAt(String text, int start) {
        var near = text.substring(start, Math.min(text.length(), start + FAR));
        return names.in(near).stream().findFirst().filter(mention -> mention.start() == 0)
                .map(mention -> new Mention(start, start + mention.end(), mention.known()));
    }

    private Optional<Speaker> partner(String text, int start) {
        return mentionAt(text, start).map(mention -> {
            var role = role(text, mention.end());
            return new Speaker(mention.in(text), role.map(Speaker::role).orElse(null), role.map(Speaker::end).orElse(mention.end()));
        });
    }

    /** An acronym that was explained, or that with the word team is a name. */
    private Optional<Speaker> acronym(String text, int start) {
        var word = text.substring(start).split("[^A-Z]", 2)[0];
        if (word.length() < 2) {
            return Optional.empty();
        }
        if (explained.containsKey(word)) {
            return Optional.of(new Speaker(explained.get(word).partner(), word, start + word.length()));
        }
        var role = role(text, start + word.length());
        return names.whole(word + " team").flatMap(team -> role.map(told -> new Speaker(team, told.role(), told.end())));
    }

    private Optional<Speaker> role(String text, int start) {
        var role = ROLE.matcher(text).region(start, Math.min(text.length(), start + 120)).useTransparentBounds(true);
        if (role.lookingAt()) {
            return Optional.of(new Speaker(null, role.group(1).replaceFirst("(?i)(colleagues?)d$", "$1"), role.end()));
        }
        var we = WE.matcher(text).region(start, text.length());
        return start == 0 && we.lookingAt() ? Optional.of(new Speaker(null, null, we.end())) : Optional.empty();
    }
}
